package dev.alvh.core.option;

/** How far a strike lies from its forward. */
final class Moneyness {

    /** Below this ratio of difference to sum the series is exact to the last digit with its six terms. */
    private static final double NEAR = 0.025;

    private Moneyness() {}

    /**
     * ln(forward/strike), accurate also where the two nearly agree and the logarithm of their rounded quotient would
     * be mostly rounding.
     */
    static double log(double forward, double strike) {
        double z = (forward - strike) / (forward + strike);
        if (Math.abs(z) > NEAR) {
            return Math.log(forward / strike);
        }
        // ln((1+z)/(1−z)) = 2·(z + z³/3 + z⁵/5 + …)
        double q = z * z;
        double tail = 1.0 / 11;
        tail = tail * q + 1.0 / 9;
        tail = tail * q + 1.0 / 7;
        tail = tail * q + 1.0 / 5;
        tail = tail * q + 1.0 / 3;
        return 2 * z * (1 + q * tail);
    }
}
