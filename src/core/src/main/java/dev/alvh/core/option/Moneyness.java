package dev.alvh.core.option;

/** How far a strike lies from its forward. */
final class Moneyness {

    /** Within this of one, the series with its six terms is right to the last digit. */
    private static final double NEAR = 0.05;

    private Moneyness() {}

    /** √(forward·strike) by their roots, whose product neither overflows nor underflows. */
    static double geometricMean(double forward, double strike) {
        return Math.sqrt(forward) * Math.sqrt(strike);
    }

    /** What {@code difference}, the rounded {@code up − down}, lacks of the exact one: Knuth's sum. */
    static double lost(double up, double down, double difference) {
        double subtracted = up - difference;
        return up - (difference + subtracted) + (subtracted - down);
    }

    /**
     * ln(forward/strike), accurate also where the two nearly agree and the logarithm of their rounded quotient would
     * be mostly rounding.
     */
    static double log(double forward, double strike) {
        double ratio = forward / strike;
        if (Math.abs(ratio - 1) > NEAR) {
            return Math.log(ratio);
        }
        // ln((1+z)/(1−z)) = 2·(z + z³/3 + z⁵/5 + …)
        double z = (forward - strike) / (forward + strike);
        double q = z * z;
        double tail = 1.0 / 11;
        tail = tail * q + 1.0 / 9;
        tail = tail * q + 1.0 / 7;
        tail = tail * q + 1.0 / 5;
        tail = tail * q + 1.0 / 3;
        return 2 * z * (1 + q * tail);
    }
}
