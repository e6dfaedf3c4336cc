package dev.alvh.core.signal;

import java.util.function.DoubleBinaryOperator;

/** The last few values of a column. NaN may stand for a session without a value; only this package sees it. */
final class Ring {

    private final double[] values;
    private int next;
    private int size;

    Ring(int capacity) {
        values = new double[capacity];
    }

    void commit(double value) {
        values[next] = value;
        next = next + 1 == values.length ? 0 : next + 1;
        size = Math.min(size + 1, values.length);
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == values.length;
    }

    /** The value {@code ago} commits before the latest, 0 being the latest. */
    double get(int ago) {
        int i = next - 1 - ago;
        return values[i < 0 ? i + values.length : i];
    }

    /** Folds the latest {@code count} values, latest first, onto {@code start}. */
    double fold(int count, double start, DoubleBinaryOperator combine) {
        double result = start;
        for (int ago = 0; ago < count; ago++) {
            result = combine.applyAsDouble(result, get(ago));
        }
        return result;
    }
}
