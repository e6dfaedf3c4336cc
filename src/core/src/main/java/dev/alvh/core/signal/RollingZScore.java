package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * How many sample standard deviations the latest value stands from the mean of the last sessions, itself included.
 *
 * <p>The window is cut at fixed block borders: it is always a tail of the block before plus the head of this block. The
 * head is a running aggregate; the tails are aggregated once, when a block ends. So a bar costs O(1) (a whole block's
 * pass once per window), and no value is ever subtracted again: an outlier that has left the window leaves no rounding
 * behind, and no drift builds up. Aggregates are count, mean and squared deviations, merged by Chan, Golub and LeVeque.
 */
public final class RollingZScore {

    /** The window of every z-score of the method, sessions. */
    public static final int WINDOW = 252;

    /** The fewest values of every z-score of the method. */
    public static final int FEWEST = 126;

    private static final String CONSTANT = "the value has not moved over the window";

    private final int window;
    private final int fewest;

    /** The values of the current block; NaN for a session without a value. */
    private final double[] block;
    // entry i aggregates positions i.. of the block before
    private final int[] tailCount;
    private final double[] tailMean;
    private final double[] tailSquares;
    private int position;
    private int headCount;
    private double headMean;
    private double headSquares;
    private int count;
    private double score = Double.NaN;

    /** Over 252 sessions with at least 126 values. */
    public RollingZScore() {
        this(WINDOW, FEWEST);
    }

    /**
     * Over a window of its own.
     *
     * @param window sessions
     * @param fewest values needed within the window, 2 to {@code window}
     */
    public RollingZScore(int window, int fewest) {
        if (fewest < 2 || window < fewest) {
            throw new IllegalArgumentException(
                    "a z-score needs 2 values or more and a window that holds them, got " + fewest + " in " + window);
        }
        this.window = window;
        this.fewest = fewest;
        block = new double[window];
        tailCount = new int[window + 1];
        tailMean = new double[window + 1];
        tailSquares = new double[window + 1];
    }

    /** How many values the first score needs. */
    public int warmUp() {
        return fewest;
    }

    /** Takes the value of one more session. */
    public void commit(double value) {
        WarmUp.requireUsable(value);
        score = scoreWith(value);
        double step = value - headMean;
        headCount++;
        headMean += step / headCount;
        headSquares += step * (value - headMean);
        advance(value);
    }

    /** One more session that has no value: the window moves on and there is no score. */
    public void skip() {
        score = Double.NaN;
        advance(Double.NaN);
    }

    /** Whether there is a {@link #value}: enough values, today's among them, and not all the same. */
    public boolean isReady() {
        return !Double.isNaN(score);
    }

    /**
     * The score of the latest value.
     *
     * @throws IllegalStateException where there is none
     */
    public double value() {
        return known(score);
    }

    /**
     * The score as if {@code value} were the next session's; the state does not move.
     *
     * @throws IllegalStateException where there would be none
     */
    public double peek(double value) {
        WarmUp.requireUsable(value);
        return known(scoreWith(value));
    }

    /** What {@link #peek} gives, or why there would be no score. */
    public Figure peekFigure(double value) {
        WarmUp.requireUsable(value);
        double next = scoreWith(value);
        if (!Double.isNaN(next)) {
            return Figure.of(next);
        }
        int values = headCount + tailCount[position + 1] + 1;
        return values < fewest
                ? WarmUp.unavailable("values within " + window + " sessions", fewest, values)
                : Figure.unavailable(CONSTANT);
    }

    /** How many values the window holds. */
    public int count() {
        return count;
    }

    private static double known(double score) {
        if (Double.isNaN(score)) {
            throw new IllegalStateException("no z-score: too few values, or " + CONSTANT);
        }
        return score;
    }

    private double scoreWith(double value) {
        int head = headCount + 1;
        double step = value - headMean;
        double mean = headMean + step / head;
        double squares = headSquares + step * (value - mean);
        int tail = tailCount[position + 1];
        int values = head + tail;
        if (values < fewest) {
            return Double.NaN;
        }
        double apart = mean - tailMean[position + 1];
        double allSquares = squares + tailSquares[position + 1] + apart * apart * ((double) head * tail / values);
        double fromMean = value - mean + apart * ((double) tail / values);
        return allSquares > 0 ? fromMean / Math.sqrt(allSquares / (values - 1)) : Double.NaN;
    }

    private void advance(double value) {
        block[position] = value;
        position++;
        if (position == window) {
            aggregateTails();
            position = 0;
            headCount = 0;
            headMean = 0;
            headSquares = 0;
            count = tailCount[0];
        } else {
            count = headCount + tailCount[position];
        }
    }

    private void aggregateTails() {
        for (int i = window - 1; i >= 0; i--) {
            boolean missing = Double.isNaN(block[i]);
            int values = tailCount[i + 1] + (missing ? 0 : 1);
            double step = missing ? 0 : block[i] - tailMean[i + 1];
            tailCount[i] = values;
            tailMean[i] = missing ? tailMean[i + 1] : tailMean[i + 1] + step / values;
            tailSquares[i] = tailSquares[i + 1] + (missing ? 0 : step * (block[i] - tailMean[i]));
        }
    }
}
