/** European options on a forward: Black-76, its sensitivities, and the volatility that a price implies. */
package dev.alvh.core.option;
