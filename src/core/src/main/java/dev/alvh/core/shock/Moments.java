package dev.alvh.core.shock;

/** The sums from which a line through the origin is fitted, and from which the error of any such line is known. */
final class Moments {

    private double xx;
    private double xy;
    private double yy;
    private int observations;

    void add(double x, double y) {
        xx += x * x;
        xy += x * y;
        yy += y * y;
        observations++;
    }

    double xx() {
        return xx;
    }

    double xy() {
        return xy;
    }

    double yy() {
        return yy;
    }

    int observations() {
        return observations;
    }

    /** The slope of least squares; there must be an x other than 0. */
    double slope() {
        return xy / xx;
    }

    /** Sum of squares that a slope leaves. */
    double left(double slope) {
        return yy - 2 * slope * xy + slope * slope * xx;
    }

    Goodness goodness(double slope) {
        return Goodness.of(left(slope), yy, observations);
    }
}
