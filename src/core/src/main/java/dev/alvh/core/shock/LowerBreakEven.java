package dev.alvh.core.shock;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;

/**
 * The lower break-even of a book at a horizon: the first zero of its profit going down from spot. The profit is looked
 * at in steps of {@value #STEP} of the logarithm of SPX and at every strike below spot, where alone it bends sharply. So
 * a stretch of loss that is missed is shorter than a step, and bends so little over it that it costs some dollars in
 * a million. The search ends at a fifth of spot.
 */
public final class LowerBreakEven {

    static final double STEP = 0.01;
    static final double DEEPEST = Math.log(0.2);

    private LowerBreakEven() {}

    /**
     * The break-even, points of SPX, or why there is none.
     *
     * @param profitSoFar dollars earned until now, the credit less the present mark included; 0 at entry
     * @param days calendar days to the horizon, as a rule the condor's expiry
     */
    public static Figure of(ShockedBook book, double profitSoFar, double days, Carry carry) {
        double spot = book.market().spx().spot();
        double previous = 0;
        double profit = profitSoFar + book.change(0, days, carry);
        if (profit < 0) {
            return Figure.unavailable("book loses at spot");
        }
        for (double x : scan(book, spot)) {
            if (profitSoFar + book.change(x, days, carry) < 0) {
                double zero = BracketedRoot.of(at -> profitSoFar + book.change(at, days, carry), x, previous);
                return Figure.of(spot * Math.exp(zero));
            }
            previous = x;
        }
        return Figure.unavailable("no root");
    }

    private static double[] scan(ShockedBook book, double spot) {
        int steps = (int) Math.ceil(-DEEPEST / STEP);
        SpxPosition[] positions = book.spx();
        double[] at = new double[steps + positions.length];
        for (int i = 0; i < steps; i++) {
            at[i] = -(i + 1) * STEP;
        }
        for (int i = 0; i < positions.length; i++) {
            // a strike above spot is no place to look, and spot itself was seen
            at[steps + i] = Math.min(Math.log(positions[i].strike() / spot), 0);
        }
        Arrays.sort(at);
        for (int low = 0, high = at.length - 1; low < high; low++, high--) {
            double swap = at[low];
            at[low] = at[high];
            at[high] = swap;
        }
        return at;
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
