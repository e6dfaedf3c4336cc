/** What the rules propose to trade, under one hash, and what people make of it. */
package dev.alvh.core.proposal;
