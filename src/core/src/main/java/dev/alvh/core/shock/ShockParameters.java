package dev.alvh.core.shock;

/**
 * The numbers of the joint shock model.
 *
 * @param betaDown β⁻, by which a fall of SPX is multiplied to give the rise of ln VIX
 * @param betaUp β⁺, the same for a rise
 * @param betaLong in place of both for horizons beyond {@link #LONG_AFTER_DAYS} calendar days
 * @param future how a move of VIX reaches the futures
 */
public record ShockParameters(double betaDown, double betaUp, double betaLong, FutureResponse future) {

    public static final ShockParameters DEFAULT = new ShockParameters(5.0, 4.0, 4.0, FutureResponse.DEFAULT);

    static final double LONG_AFTER_DAYS = 20;

    /** By which ln VVIX follows ln VIX. */
    static final double VVIX_RESPONSE = 0.55;

    private static final double LOWEST_VIX = 8;
    private static final double HIGHEST_VIX = 150;

    /** VIX9D, VIX, VIX3M, VIX6M: tenors in days, and b, by which the logarithm of each index follows ln VIX. */
    private static final double[] FAMILY_DAYS = {9, 30, 93, 184};

    private static final double[] FAMILY_RESPONSE = {1.50, 1.00, 0.60, 0.42};

    public ShockParameters {
        if (!(Math.abs(betaDown) + Math.abs(betaUp) + Math.abs(betaLong) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "betas must be finite, got " + betaDown + ", " + betaUp + ", " + betaLong);
        }
    }

    /**
     * R = ln(V'/V), V' kept within 8 and 150 points. A VIX that stands outside them stays where it is when SPX does.
     *
     * @param x ln(S'/S)
     * @param days calendar days until then, 0 or more
     * @param vix V, points
     */
    public double vixReturn(double x, double days, double vix) {
        double beta = days > LONG_AFTER_DAYS ? betaLong : x < 0 ? betaDown : betaUp;
        double lowest = Math.min(Math.log(LOWEST_VIX / vix), 0);
        double highest = Math.max(Math.log(HIGHEST_VIX / vix), 0);
        return Math.clamp(-beta * x, lowest, highest);
    }

    /** b of a tenor: between the four indices linear in the logarithm of time, beyond them flat. */
    static double familyResponse(double days) {
        if (days <= FAMILY_DAYS[0]) {
            return FAMILY_RESPONSE[0];
        }
        for (int i = 1; i < FAMILY_DAYS.length; i++) {
            if (days <= FAMILY_DAYS[i]) {
                double weight = Math.log(FAMILY_DAYS[i] / days) / Math.log(FAMILY_DAYS[i] / FAMILY_DAYS[i - 1]);
                return FAMILY_RESPONSE[i] + weight * (FAMILY_RESPONSE[i - 1] - FAMILY_RESPONSE[i]);
            }
        }
        return FAMILY_RESPONSE[FAMILY_RESPONSE.length - 1];
    }
}
