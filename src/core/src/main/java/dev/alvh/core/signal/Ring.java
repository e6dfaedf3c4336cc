package dev.alvh.core.signal;

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

    double max() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, values[i]);
        }
        return highest;
    }

    double min() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            lowest = Math.min(lowest, values[i]);
        }
        return lowest;
    }

    double sum() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum;
    }

    int countBelow(double limit) {
        int below = 0;
        for (int i = 0; i < size; i++) {
            below += values[i] < limit ? 1 : 0;
        }
        return below;
    }
}
