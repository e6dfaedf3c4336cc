/** Implied volatility by tenor and strike: SSVI solved from the VIX family, and the surface of VIX options. */
package dev.alvh.core.surface;
