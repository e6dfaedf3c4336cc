package dev.alvh.core.shock;

import dev.alvh.core.observation.Figure;

/**
 * The upper break-even of a book at a horizon: the first zero of its profit going up from spot. The search ends at
 * twice spot.
 */
public final class UpperBreakEven {

    private static final double HIGHEST = Math.log(2);

    private UpperBreakEven() {}

    /**
     * The break-even, points of SPX, or why there is none.
     *
     * @param profitSoFar dollars earned until now, the credit less the present mark included; 0 at entry
     * @param days calendar days to the horizon, as a rule the condor's expiry
     */
    public static Figure of(ShockedBook book, double profitSoFar, double days, Carry carry) {
        return FirstZero.of(book, profitSoFar, days, carry, HIGHEST);
    }

    /**
     * By how many basis points of spot the break-even of the book lies above the condor's: positive where the market
     * must rise further. A hedge that gains in a fall makes it negative.
     *
     * @param condor break-even of the condor alone, points
     * @param book break-even of condor and hedge, points
     */
    public static Figure shiftBp(Figure condor, Figure book, double spot) {
        return LowerBreakEven.shiftBp(condor, book, spot).map(down -> -down);
    }
}
