package dev.alvh.core.signal;

/**
 * Relative strength index, 0 to 100 (Wilder, New Concepts in Technical Trading Systems, 1978): the share of gains in
 * the average move. Averages are seeded with the simple mean of the first {@code period} changes and smoothed by
 * {@code (average·(period − 1) + change) / period} from there. 100 where there were no losses, 50 where nothing moved.
 */
public final class Rsi implements Indicator {

    /** The period of every RSI of the method. */
    public static final int PERIOD = 14;

    private static final double NOTHING_MOVED = 50;

    private final int period;
    private int bars;
    private double last;
    // sums of the changes until there are `period` of them, averages from then on
    private double gain;
    private double loss;

    public Rsi() {
        this(PERIOD);
    }

    /**
     * An index of its own length.
     *
     * @param period changes, 1 or more
     */
    public Rsi(int period) {
        WarmUp.requireLength(period);
        this.period = period;
    }

    @Override
    public int warmUp() {
        return period + 1;
    }

    @Override
    public int bars() {
        return bars;
    }

    @Override
    public void commit(double close) {
        WarmUp.requireUsable(close);
        if (bars > 0) {
            gain = averaged(gain, Math.max(close - last, 0));
            loss = averaged(loss, Math.max(last - close, 0));
        }
        last = close;
        bars++;
    }

    @Override
    public double value() {
        WarmUp.require(warmUp(), bars);
        return strength(gain, loss);
    }

    @Override
    public double peek(double close) {
        WarmUp.requireUsable(close);
        WarmUp.require(warmUp(), bars + 1);
        return strength(averaged(gain, Math.max(close - last, 0)), averaged(loss, Math.max(last - close, 0)));
    }

    /** The next close brings change number {@code bars}. */
    private double averaged(double average, double change) {
        if (bars < period) {
            return average + change;
        }
        return bars == period ? (average + change) / period : (average * (period - 1) + change) / period;
    }

    private static double strength(double gain, double loss) {
        double moved = gain + loss;
        return moved == 0 ? NOTHING_MOVED : 100 * (gain / moved);
    }
}
