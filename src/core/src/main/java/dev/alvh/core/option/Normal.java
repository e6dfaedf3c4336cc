package dev.alvh.core.option;

/**
 * The standard normal distribution and the scaled complementary error function, to about the last digit of a double.
 *
 * <p>Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23
 * (1969), 631–637, in the form of his CALERF; arguments of exp are split so that their squares lose nothing.
 */
final class Normal {

    static final double SQRT_TWO_PI = 2.5066282746310007;

    private static final double ONE_OVER_SQRT_TWO = 0.7071067811865476;
    private static final double ONE_OVER_SQRT_PI = 0.5641895835477563;

    /** Up to here the error function itself is approximated, beyond it its complement. */
    private static final double SMALL = 0.46875;

    private static final double LARGE = 4.0;

    private Normal() {}

    /** The density at z. */
    static double density(double z) {
        return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
    }

    /** The probability of a value below z, with full relative accuracy in the lower tail. */
    static double cumulative(double z) {
        double y = z * ONE_OVER_SQRT_TWO;
        double a = Math.abs(y);
        if (a <= SMALL) {
            return 0.5 + 0.5 * erfOfSmall(y);
        }
        double tail = 0.5 * expOfMinusSquare(a) * scaledBeyondSmall(a);
        return y < 0 ? tail : 1 - tail;
    }

    /** 2·N(z)·e^(z²/2): the cumulative probability without its Gaussian factor; infinite above about 37.5. */
    static double scaledCumulative(double z) {
        return erfcx(-z * ONE_OVER_SQRT_TWO);
    }

    /** erfcx(y) = e^(y²)·erfc(y); infinite below about −26.6. */
    static double erfcx(double y) {
        double a = Math.abs(y);
        if (a <= SMALL) {
            return Math.exp(y * y) * (1 - erfOfSmall(y));
        }
        double scaled = scaledBeyondSmall(a);
        return y > 0 ? scaled : 2 / expOfMinusSquare(a) - scaled;
    }

    private static double erfOfSmall(double y) {
        double s = y * y;
        double numerator = 0.18577770618460315;
        numerator = Math.fma(numerator, s, 3.1611237438705655);
        numerator = Math.fma(numerator, s, 113.86415415105016);
        numerator = Math.fma(numerator, s, 377.485237685302);
        numerator = Math.fma(numerator, s, 3209.3775891384694);
        double denominator = 1.0;
        denominator = Math.fma(denominator, s, 23.601290952344122);
        denominator = Math.fma(denominator, s, 244.02463793444417);
        denominator = Math.fma(denominator, s, 1282.6165260773723);
        denominator = Math.fma(denominator, s, 2844.236833439171);
        return y * numerator / denominator;
    }

    /** erfcx for arguments above {@link #SMALL}. */
    private static double scaledBeyondSmall(double a) {
        return a <= LARGE ? scaledOfMedium(a) : scaledOfLarge(a);
    }

    /** Interpolates e^(y²)·erfc(y) at 16 Chebyshev points in 1/(1+y), solved to 120 digits; relative error 6e-17. */
    private static double scaledOfMedium(double a) {
        double numerator = 0.5641893929847516;
        numerator = Math.fma(numerator, a, 8.781751859224741);
        numerator = Math.fma(numerator, a, 64.65959575236606);
        numerator = Math.fma(numerator, a, 289.0307423592431);
        numerator = Math.fma(numerator, a, 845.0849725441296);
        numerator = Math.fma(numerator, a, 1624.1216312409615);
        numerator = Math.fma(numerator, a, 1926.0416035462433);
        numerator = Math.fma(numerator, a, 1139.7782299231853);
        double denominator = 1.0;
        denominator = Math.fma(denominator, a, 15.565234834199934);
        denominator = Math.fma(denominator, a, 115.10647430209478);
        denominator = Math.fma(denominator, a, 520.0717605822516);
        denominator = Math.fma(denominator, a, 1554.7225992958786);
        denominator = Math.fma(denominator, a, 3126.69397217697);
        denominator = Math.fma(denominator, a, 4108.859336783559);
        denominator = Math.fma(denominator, a, 3212.143613239035);
        denominator = Math.fma(denominator, a, 1139.7782299267074);
        return numerator / denominator;
    }

    private static double scaledOfLarge(double a) {
        double s = 1 / (a * a);
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
        return (ONE_OVER_SQRT_PI - s * numerator / denominator) / a;
    }

    /** e^(−a²), where a² is split into a part that is exact in binary and a small rest. */
    private static double expOfMinusSquare(double a) {
        double head = Math.rint(a * 16) / 16;
        double rest = (a - head) * (a + head);
        return Math.exp(-head * head) * Math.exp(-rest);
    }
}
