package dev.alvh.desktop.theme;

import java.util.Arrays;

/** What a line of more points than pixels looks like: the span that it covers in each column of pixels. */
final class PixelColumns {

    private final int first;
    private final double[] top;
    private final double[] bottom;

    /**
     * Those of a line through points.
     *
     * @param x ascending, at least one
     */
    PixelColumns(double[] x, double[] y) {
        first = (int) Math.floor(x[0]);
        int count = (int) Math.floor(x[x.length - 1]) - first + 1;
        top = new double[count];
        bottom = new double[count];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
        cover((int) Math.floor(x[0]), y[0]);
        for (int i = 1; i < x.length; i++) {
            int from = (int) Math.floor(x[i - 1]);
            int to = (int) Math.floor(x[i]);
            double slope = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            // where the line crosses from one column to the next, both have it
            for (int edge = from + 1; edge <= to; edge++) {
                double crossing = y[i - 1] + slope * (edge - x[i - 1]);
                cover(edge - 1, crossing);
                cover(edge, crossing);
            }
            cover(to, y[i]);
        }
    }

    private void cover(int pixel, double y) {
        top[pixel - first] = Math.min(top[pixel - first], y);
        bottom[pixel - first] = Math.max(bottom[pixel - first], y);
    }

    /** The first pixel. */
    int first() {
        return first;
    }

    int count() {
        return top.length;
    }

    /** The least y in a column, counted from the first. */
    double top(int column) {
        return top[column];
    }

    /** The greatest y in a column. */
    double bottom(int column) {
        return bottom[column];
    }
}
