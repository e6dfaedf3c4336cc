package dev.alvh.core.layer;

/** The strikes at which VIX options are listed. */
public final class VixStrikes {

    /** Up to each of these points, the step beside it; beyond the last, {@link #LAST_STEP}. */
    private static final double[] UP_TO = {16, 40, 50, 100};

    private static final double[] STEP = {0.5, 1, 2.5, 5};
    private static final double LAST_STEP = 10;

    /** So that a product that is a strike in decimals is not taken for a hair more. */
    private static final double NOISE = 1e-9;

    private VixStrikes() {}

    /**
     * The listed strike nearest {@code points}, the lower of two.
     *
     * @param points above 0
     */
    public static double nearest(double points) {
        if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a strike is above 0 and finite, got " + points);
        }
        double from = 0;
        for (int band = 0; band < UP_TO.length; band++) {
            if (points <= UP_TO[band]) {
                return Math.max(nearest(points, from, STEP[band]), STEP[0]);
            }
            from = UP_TO[band];
        }
        return nearest(points, from, LAST_STEP);
    }

    /**
     * The first listed strike at or above {@code points}.
     *
     * @param points above 0
     */
    public static double from(double points) {
        double nearest = nearest(points);
        return nearest >= points - NOISE ? nearest : after(nearest);
    }

    /**
     * The listed strike after one.
     *
     * @param strike a listed one, points
     */
    public static double after(double strike) {
        return nearest(strike + stepAbove(strike));
    }

    private static double stepAbove(double strike) {
        for (int band = 0; band < UP_TO.length; band++) {
            if (strike < UP_TO[band]) {
                return STEP[band];
            }
        }
        return LAST_STEP;
    }

    /** By steps from a listed strike, halves downwards. */
    private static double nearest(double points, double from, double step) {
        return from + Math.ceil((points - from) / step - 0.5) * step;
    }
}
