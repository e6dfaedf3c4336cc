/** What a close proposes to trade: tickets with their limits, under one hash. */
package dev.alvh.core.proposal;
