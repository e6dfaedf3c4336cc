package dev.alvh.core.signal;

/**
 * Realised volatility over the last {@code days} sessions, a fraction per year: {@code √(252/n · Σ ln²(S(t)/S(t−1)))}.
 * The mean return is taken as zero, as variance swaps and the VIX itself do. The squares are summed afresh on each bar,
 * so that nothing drifts.
 */
public final class RealisedVol implements Indicator {

    private static final double SESSIONS_PER_YEAR = 252;

    private final int days;
    private final Ring squares;
    private int bars;
    private double last;

    /**
     * Over a number of returns.
     *
     * @param days 1 or more
     */
    public RealisedVol(int days) {
        WarmUp.requireLength(days);
        this.days = days;
        squares = new Ring(days);
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
            squares.commit(square(close));
        }
        last = close;
        bars++;
    }

    @Override
    public double value() {
        WarmUp.require(warmUp(), bars);
        return annualised(squares.fold(days, 0, Double::sum));
    }

    @Override
    public double peek(double close) {
        WarmUp.requirePositive("a close", close);
        WarmUp.require(warmUp(), bars + 1);
        return annualised(squares.fold(days - 1, square(close), Double::sum));
    }

    private double square(double close) {
        double change = Math.log(close / last);
        return change * change;
    }

    private double annualised(double sum) {
        return Math.sqrt(SESSIONS_PER_YEAR / days * sum);
    }
}
