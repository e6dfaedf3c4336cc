package dev.alvh.feed.statistic;

import java.util.Arrays;

/** Moments, quantiles and slopes of columns; pairs with a value that is not finite are left out. */
final class Samples {

    private Samples() {}

    static double[] logs(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    /** Changes from day to day. */
    static double[] changes(double[] values) {
        double[] changes = new double[Math.max(values.length - 1, 0)];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = values[i + 1] - values[i];
        }
        return changes;
    }

    static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    static double deviation(double[] values) {
        return Math.sqrt(moment(values, 2));
    }

    /** 3 for a normal distribution. */
    static double kurtosis(double[] values) {
        double variance = moment(values, 2);
        return moment(values, 4) / (variance * variance);
    }

    static double skewness(double[] values) {
        return moment(values, 3) / Math.pow(moment(values, 2), 1.5);
    }

    private static double moment(double[] values, int power) {
        double mean = mean(values);
        return mean(Arrays.stream(values)
                .map(value -> Math.pow(value - mean, power))
                .toArray());
    }

    /** Linear between the ranks. */
    static double quantile(double[] values, double share) {
        double[] sorted = finite(values);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    static double autocorrelation(double[] values, int lag) {
        if (values.length <= lag) {
            return Double.NaN;
        }
        return correlation(
                Arrays.copyOfRange(values, 0, values.length - lag), Arrays.copyOfRange(values, lag, values.length));
    }

    static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            double x = a[i] - meanA;
            double y = b[i] - meanB;
            if (Double.isFinite(x * y)) {
                ab += x * y;
                aa += x * x;
                bb += y * y;
            }
        }
        return ab / Math.sqrt(aa * bb);
    }

    /** Of the line through the origin, least squares. */
    static double slope(double[] x, double[] y) {
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i] * y[i])) {
                xy += x[i] * y[i];
                xx += x[i] * x[i];
            }
        }
        return xy / xx;
    }
}
