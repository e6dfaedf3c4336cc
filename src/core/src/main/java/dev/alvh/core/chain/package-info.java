/** A loaded option chain: quotes by expiry, forwards by put-call parity, and the surface that its mids imply. */
package dev.alvh.core.chain;
