package dev.alvh.core.shock;

import dev.alvh.core.observation.Figure;

/**
 * The lower break-even of a book at a horizon: the first zero of its profit going down from spot. The search ends at a
 * fifth of spot.
 */
public final class LowerBreakEven {

    private static final double DEEPEST = Math.log(0.2);

    private LowerBreakEven() {}

    /**
     * The break-even, points of SPX, or why there is none.
     *
     * @param profitSoFar dollars earned until now, the credit less the present mark included; 0 at entry
     * @param days calendar days to the horizon, as a rule the condor's expiry
     */
    public static Figure of(ShockedBook book, double profitSoFar, double days, Carry carry) {
        return FirstZero.of(book, profitSoFar, days, carry, DEEPEST);
    }

    /**
     * By how many basis points of spot the break-even of the book lies below the condor's: positive where the market
     * must fall further.
     *
     * @param condor break-even of the condor alone, points
     * @param book break-even of condor and hedge, points
     */
    public static Figure shiftBp(Figure condor, Figure book, double spot) {
        return condor.flatMap(alone -> book.map(hedged -> (alone - hedged) / spot * 10_000));
    }
}
