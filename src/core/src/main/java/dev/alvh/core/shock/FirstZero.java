package dev.alvh.core.shock;

import dev.alvh.core.observation.Figure;
import java.util.stream.DoubleStream;

/**
 * Where the profit of a book first changes its sign, going one way from spot. The profit is looked at in steps of
 * {@value #STEP} of the logarithm of SPX and at every strike on the way, where alone it bends sharply. So a stretch of
 * loss that is missed is shorter than a step, and bends so little over it that it costs some dollars in a million.
 */
final class FirstZero {

    private static final double STEP = 0.01;

    private FirstZero() {}

    /**
     * The first zero, points of SPX, or why there is none.
     *
     * @param furthest ln of the furthest spot over the present one: below 0 to go down, above 0 to go up
     */
    static Figure of(ShockedBook book, double profitSoFar, double days, Carry carry, double furthest) {
        double spot = book.market().spx().spot();
        if (profitSoFar + book.change(0, days, carry) < 0) {
            return Figure.unavailable("book loses at spot");
        }
        double previous = 0;
        for (double x : scan(book, spot, furthest)) {
            if (profitSoFar + book.change(x, days, carry) < 0) {
                double zero = BracketedRoot.of(at -> profitSoFar + book.change(at, days, carry), x, previous);
                return Figure.of(spot * Math.exp(zero));
            }
            previous = x;
        }
        return Figure.unavailable("no root");
    }

    /** The points to look at, by their distance from spot; strikes on the other side are no place to look. */
    private static double[] scan(ShockedBook book, double spot, double furthest) {
        double direction = Math.signum(furthest);
        int steps = (int) Math.ceil(Math.abs(furthest) / STEP);
        DoubleStream even = DoubleStream.iterate(1, k -> k <= steps, k -> k + 1).map(k -> k * STEP);
        DoubleStream strikes = DoubleStream.of(book.strikes()).map(strike -> direction * Math.log(strike / spot));
        return DoubleStream.concat(even, strikes.filter(distance -> distance > 0))
                .sorted()
                .map(distance -> direction * distance)
                .toArray();
    }
}
