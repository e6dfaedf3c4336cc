package dev.alvh.core.signal;

/**
 * Exponential moving average with weight {@code 2/(n + 1)}, seeded with the simple mean of its first n values. The seed
 * is a running mean, so a constant series has that very constant as its average, to the last bit.
 */
public final class Ema implements Indicator {

    private final int length;
    private final double weight;
    private int bars;
    private double average;

    /**
     * An average of a length.
     *
     * @param length bars, 1 or more
     */
    public Ema(int length) {
        WarmUp.requireLength(length);
        this.length = length;
        this.weight = 2.0 / (length + 1.0);
    }

    @Override
    public int warmUp() {
        return length;
    }

    @Override
    public int bars() {
        return bars;
    }

    @Override
    public void commit(double close) {
        WarmUp.requireUsable(close);
        average = next(close);
        bars++;
    }

    @Override
    public double value() {
        WarmUp.require(length, bars);
        return average;
    }

    @Override
    public double peek(double close) {
        WarmUp.requireUsable(close);
        WarmUp.require(length, bars + 1);
        return next(close);
    }

    private double next(double close) {
        double step = close - average;
        return bars < length ? average + step / (bars + 1) : average + weight * step;
    }
}
