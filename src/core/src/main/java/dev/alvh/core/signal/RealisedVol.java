package dev.alvh.core.signal;

/**
 * Realised volatility over the last {@code days} sessions, a fraction per year: {@code √(252/n · Σ ln²(S(t)/S(t−1)))}.
 * The mean return is taken as zero, as variance swaps and the VIX itself do. The squares are summed afresh on each bar,
 * so that nothing drifts.
 */
public final class RealisedVol implements Indicator {

    private static final double SESSIONS_PER_YEAR = 252;

    private final int days;
    /** The last n − 1 squared returns: the next close brings the one that completes them. */
    private final Ring squares;

    private int bars;
    private double last;
    private double value;

    /**
     * Over a number of returns.
     *
     * @param days 2 or more
     */
    public RealisedVol(int days) {
        if (days < 2) {
            throw new IllegalArgumentException("a realised volatility needs 2 returns or more, got " + days);
        }
        this.days = days;
        squares = new Ring(days - 1);
    }

    @Override
    public int warmUp() {
        return days + 1;
    }

    @Override
    public int bars() {
        return bars;
    }

    @Override
    public void commit(double close) {
        WarmUp.requirePositive("a close", close);
        if (bars > 0) {
            value = next(close);
            squares.commit(square(close));
        }
        last = close;
        bars++;
    }

    @Override
    public double value() {
        WarmUp.require(warmUp(), bars);
        return value;
    }

    @Override
    public double peek(double close) {
        WarmUp.requirePositive("a close", close);
        WarmUp.require(warmUp(), bars + 1);
        return next(close);
    }

    private double square(double close) {
        double change = Math.log(close / last);
        return change * change;
    }

    private double next(double close) {
        return Math.sqrt(SESSIONS_PER_YEAR / days * (squares.sum() + square(close)));
    }
}
