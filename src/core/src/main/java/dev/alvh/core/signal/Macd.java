package dev.alvh.core.signal;

/**
 * Moving average convergence and divergence (12, 26, 9): line = EMA(12) − EMA(26), signal = EMA(9) of the line,
 * histogram = line − signal, all in the unit of the closes. Each EMA is seeded with the simple mean of its first values,
 * the signal line with the first nine values of the line; so the line stands from bar 26, the rest from bar 34.
 *
 * <p>An inflection is a change of sign of the histogram against its last sign. Zero has no sign: a histogram that
 * touches zero and turns back has not changed it, one that passes through zero changes it on the first bar beyond. A
 * histogram within 1e-12 of the slow average counts as zero, because on a straight line it is rounding and nothing else.
 */
public final class Macd {

    private static final int FAST = 12;
    private static final int SLOW = 26;
    private static final int SIGNAL = 9;
    private static final double ROUNDING = 1e-12;

    private final Ema fast = new Ema(FAST);
    private final Ema slow = new Ema(SLOW);
    private final Ema smoothed = new Ema(SIGNAL);
    private double line;
    private int sign;
    private Inflection inflection = Inflection.NONE;

    /** Before the first bar. */
    public Macd() {}

    /** Bars that the line needs. */
    public int lineWarmUp() {
        return SLOW;
    }

    /** Bars that the signal line, the histogram and the inflection need. */
    public int warmUp() {
        return SLOW + SIGNAL - 1;
    }

    public int bars() {
        return slow.bars();
    }

    /** Whether there is a {@link #line}. */
    public boolean hasLine() {
        return bars() >= lineWarmUp();
    }

    /** Whether there is a {@link #signal} and a {@link #histogram}. */
    public boolean isReady() {
        return bars() >= warmUp();
    }

    /**
     * Takes one more close into the state.
     *
     * @throws IllegalArgumentException where the close is not finite or beyond ±1e300
     */
    public void commit(double close) {
        fast.commit(close);
        slow.commit(close);
        if (slow.isReady()) {
            line = fast.value() - slow.value();
            smoothed.commit(line);
        }
        if (smoothed.isReady()) {
            int now = sign(line - smoothed.value(), slow.value());
            inflection = turn(now);
            sign = now == 0 ? sign : now;
        }
    }

    /**
     * EMA(12) − EMA(26).
     *
     * @throws IllegalStateException during the warm-up, as all values here
     */
    public double line() {
        WarmUp.require(lineWarmUp(), bars());
        return line;
    }

    /** EMA(9) of the line. */
    public double signal() {
        WarmUp.require(warmUp(), bars());
        return smoothed.value();
    }

    /** Line − signal. */
    public double histogram() {
        return line() - signal();
    }

    /** Whether the last committed bar changed the histogram's sign; {@code NONE} during the warm-up. */
    public Inflection inflection() {
        return inflection;
    }

    /** The line as if {@code close} were the next close; the state does not move, here and below. */
    public double peekLine(double close) {
        return fast.peek(close) - slow.peek(close);
    }

    /** The signal line as if {@code close} were the next close. */
    public double peekSignal(double close) {
        WarmUp.require(warmUp(), bars() + 1);
        return smoothed.peek(peekLine(close));
    }

    /** The histogram as if {@code close} were the next close. */
    public double peekHistogram(double close) {
        return peekLine(close) - peekSignal(close);
    }

    /** The inflection as if {@code close} were the next close; {@code NONE} during the warm-up. */
    public Inflection peekInflection(double close) {
        return bars() + 1 < warmUp() ? Inflection.NONE : turn(sign(peekHistogram(close), slow.peek(close)));
    }

    private static int sign(double histogram, double scale) {
        return Math.abs(histogram) <= ROUNDING * Math.abs(scale) ? 0 : (int) Math.signum(histogram);
    }

    private Inflection turn(int now) {
        if (now * sign >= 0) {
            return Inflection.NONE;
        }
        return now > 0 ? Inflection.BULLISH : Inflection.BEARISH;
    }
}
