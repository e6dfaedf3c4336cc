package dev.alvh.core.option;

/** The standard normal distribution, right to about the last digit of a double, far tails included. */
final class Normal {

    static final double SQRT_TWO_PI = 2.5066282746310007;

    private static final double ONE_OVER_SQRT_TWO = 0.7071067811865476;
    private static final double ONE_OVER_SQRT_PI = 0.5641895835477563;

    private static final double LARGE = 5.0;

    private Normal() {}

    /** The probability of a value below z, with full relative accuracy in the lower tail. */
    static double cumulative(double z) {
        double a = Math.abs(z) * ONE_OVER_SQRT_TWO;
        double tail = 0.5 * Math.exp(-0.5 * z * z) * erfcx(a);
        return z < 0 ? tail : 1 - tail;
    }

    /**
     * 2·N(z)·e^(z²/2): the cumulative probability without its Gaussian factor.
     *
     * @param z at most 0, where the result lies in (0, 1]
     */
    static double scaledCumulative(double z) {
        return erfcx(-z * ONE_OVER_SQRT_TWO);
    }

    /** e^(y²)·erfc(y) for y ≥ 0. */
    private static double erfcx(double y) {
        return y <= LARGE ? erfcxOfSmall(y) : erfcxOfLarge(y);
    }

    /** Interpolates the function at 20 Chebyshev points in 1/(1+y) on [0, 5], solved in 120 digits; error 7e-17. */
    private static double erfcxOfSmall(double y) {
        double numerator = 0.5641895599739722;
        numerator = Math.fma(numerator, y, 13.2942401239756);
        numerator = Math.fma(numerator, y, 148.37414864650563);
        numerator = Math.fma(numerator, y, 1025.6027267280679);
        numerator = Math.fma(numerator, y, 4831.549880679109);
        numerator = Math.fma(numerator, y, 16100.158539493086);
        numerator = Math.fma(numerator, y, 38085.30397294018);
        numerator = Math.fma(numerator, y, 62157.75774403688);
        numerator = Math.fma(numerator, y, 64453.45407525923);
        numerator = Math.fma(numerator, y, 33630.21361199336);
        double denominator = 1.0;
        denominator = Math.fma(denominator, y, 23.563424822694365);
        denominator = Math.fma(denominator, y, 263.4863917799006);
        denominator = Math.fma(denominator, y, 1829.6141656451896);
        denominator = Math.fma(denominator, y, 8694.70567909446);
        denominator = Math.fma(denominator, y, 29433.791192251);
        denominator = Math.fma(denominator, y, 71657.10821604196);
        denominator = Math.fma(denominator, y, 123553.63833207998);
        denominator = Math.fma(denominator, y, 144074.7968265941);
        denominator = Math.fma(denominator, y, 102401.08650000446);
        denominator = Math.fma(denominator, y, 33630.21361199336);
        return numerator / denominator;
    }

    /** W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), 631–637. */
    private static double erfcxOfLarge(double y) {
        double s = 1 / (y * y);
        double numerator = 0.016315387137302097;
        numerator = Math.fma(numerator, s, 0.30532663496123236);
        numerator = Math.fma(numerator, s, 0.36034489994980445);
        numerator = Math.fma(numerator, s, 0.12578172611122926);
        numerator = Math.fma(numerator, s, 0.016083785148742275);
        numerator = Math.fma(numerator, s, 0.0006587491615298378);
        double denominator = 1.0;
        denominator = Math.fma(denominator, s, 2.568520192289822);
        denominator = Math.fma(denominator, s, 1.8729528499234604);
        denominator = Math.fma(denominator, s, 0.5279051029514285);
        denominator = Math.fma(denominator, s, 0.06051834131244132);
        denominator = Math.fma(denominator, s, 0.0023352049762686918);
        return (ONE_OVER_SQRT_PI - s * numerator / denominator) / y;
    }
}
