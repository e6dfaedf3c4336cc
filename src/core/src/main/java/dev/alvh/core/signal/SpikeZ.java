package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * How unexpected today's move of VIX is: {@code ln(V/Vprev) / σ}, Vprev the previous official close. σ is what was
 * expected the day before: VVIX/100/√252 of the previous close's own date where it is known, else the square root of the
 * zero-mean EWMA (λ = 0.94) of the squared daily Δln V through the previous close, seeded with the first squared change.
 */
public final class SpikeZ {

    private static final double LAMBDA = 0.94;
    private static final double SESSIONS_PER_YEAR = 252;

    private int closes;
    private double last;
    private double variance;
    private double expected;

    /** Before the first close. */
    public SpikeZ() {}

    /** Closes that the first value needs at most; two suffice where VVIX of the first is known. */
    public int warmUp() {
        return 3;
    }

    /** Takes an official close in points, and VVIX of the same date in points where it is known. */
    public void commit(double close, Figure vvix) {
        WarmUp.requirePositive("a VIX close", close);
        if (closes > 0) {
            double change = Math.log(close / last);
            variance = closes == 1 ? change * change : LAMBDA * variance + (1 - LAMBDA) * change * change;
        }
        last = close;
        closes++;
        expected = switch (vvix) {
            case Figure.Known(double level) -> daily(level);
            case Figure.Unavailable _ -> Math.sqrt(variance);
        };
    }

    /** Whether {@link #peek} has a σ to divide by. */
    public boolean isReady() {
        return expected > 0;
    }

    /**
     * The score as if {@code close} were today's close; the state does not move.
     *
     * @throws IllegalStateException where no σ is known
     */
    public double peek(double close) {
        WarmUp.requirePositive("a VIX close", close);
        if (!isReady()) {
            throw new IllegalStateException("no volatility of VIX is known");
        }
        return Math.log(close / last) / expected;
    }

    /** What {@link #peek} gives, or why there is no score. */
    public Figure peekFigure(double close) {
        if (isReady()) {
            return Figure.of(peek(close));
        }
        return closes < 2
                ? WarmUp.unavailable("VIX closes, or 2 and VVIX of the first", warmUp(), closes + 1)
                : Figure.unavailable("VIX has not moved and VVIX of the previous close is unknown");
    }

    private static double daily(double vvix) {
        WarmUp.requirePositive("VVIX", vvix);
        return vvix / 100 / Math.sqrt(SESSIONS_PER_YEAR);
    }
}
