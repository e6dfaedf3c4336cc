package dev.alvh.core.option;

/** The standard normal distribution, right to about the last digit of a double, far tails included. */
final class Normal {

    static final double SQRT_TWO_PI = 2.5066282746310007;

    private static final double ONE_OVER_SQRT_TWO = 0.7071067811865476;
    private static final double ONE_OVER_SQRT_PI = 0.5641895835477563;

    /** Up to here one rational function gives e^(y²)·erfc(y), above it another. */
    static final double LARGE = 5.0;

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
    static double erfcxOfSmall(double y) {
        // even and odd powers apart: four short chains of sums that a processor follows side by side
        double q = y * y;
        double numeratorEven = 13.2942401239756;
        numeratorEven = Math.fma(numeratorEven, q, 1025.6027267280679);
        numeratorEven = Math.fma(numeratorEven, q, 16100.158539493086);
        numeratorEven = Math.fma(numeratorEven, q, 62157.75774403688);
        numeratorEven = Math.fma(numeratorEven, q, 33630.21361199336);
        double numeratorOdd = 0.5641895599739722;
        numeratorOdd = Math.fma(numeratorOdd, q, 148.37414864650563);
        numeratorOdd = Math.fma(numeratorOdd, q, 4831.549880679109);
        numeratorOdd = Math.fma(numeratorOdd, q, 38085.30397294018);
        numeratorOdd = Math.fma(numeratorOdd, q, 64453.45407525923);
        double denominatorEven = 1.0;
        denominatorEven = Math.fma(denominatorEven, q, 263.4863917799006);
        denominatorEven = Math.fma(denominatorEven, q, 8694.70567909446);
        denominatorEven = Math.fma(denominatorEven, q, 71657.10821604196);
        denominatorEven = Math.fma(denominatorEven, q, 144074.7968265941);
        denominatorEven = Math.fma(denominatorEven, q, 33630.21361199336);
        double denominatorOdd = 23.563424822694365;
        denominatorOdd = Math.fma(denominatorOdd, q, 1829.6141656451896);
        denominatorOdd = Math.fma(denominatorOdd, q, 29433.791192251);
        denominatorOdd = Math.fma(denominatorOdd, q, 123553.63833207998);
        denominatorOdd = Math.fma(denominatorOdd, q, 102401.08650000446);
        return Math.fma(numeratorOdd, y, numeratorEven) / Math.fma(denominatorOdd, y, denominatorEven);
    }

    /** W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), 631–637. */
    static double erfcxOfLarge(double y) {
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
