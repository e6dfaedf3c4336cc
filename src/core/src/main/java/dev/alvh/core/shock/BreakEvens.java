package dev.alvh.core.shock;

import dev.alvh.core.observation.Figure;

/**
 * Between which prices of SPX a book earns at the condor's expiry, and how much wider that is than for the condor alone.
 *
 * @param lower points, or why there is none
 * @param upper points, or why there is none
 * @param lowerShiftBp basis points of spot, positive where the market must fall further
 * @param upperShiftBp basis points of spot, positive where the market must rise further
 */
public record BreakEvens(Figure lower, Figure upper, Figure lowerShiftBp, Figure upperShiftBp) {}
