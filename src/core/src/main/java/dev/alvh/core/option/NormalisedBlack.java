package dev.alvh.core.option;

/**
 * The out-of-the-money Black price without its scales: a function of log-moneyness x = −|ln(F/K)| ≤ 0 and total
 * volatility s = σ√T alone. The undiscounted price is √(F·K) times it; it rises from 0 to e^(x/2) with s.
 *
 * <p>With h = x/s and t = s/2 the price is {@code e^(x/2)·N(h+t) − e^(−x/2)·N(h−t)}, a difference that loses every digit
 * in a wing. Three forms of it keep them: P. Jäckel, "Let's be rational", Wilmott 75 (2015), whose notation this is.
 */
final class NormalisedBlack {

    static final double SQRT_TWO_OVER_PI = 0.7978845608028654;

    /** Below this t, while t·|h| is small, the difference of two close values is taken by its series. */
    private static final double SERIES_BELOW = 0.05;

    private static final double SERIES_WHILE = 0.5;

    private NormalisedBlack() {}

    /**
     * The price, times {@code scale}: multiplied in before a tiny price can underflow.
     *
     * @param x log-moneyness, at most 0
     * @param s total volatility, above 0
     */
    static double price(double x, double s, double scale) {
        double h = x / s;
        double t = 0.5 * s;
        if (!needsSeries(h, t) && h + t > 0) {
            return scale
                    * (Math.exp(0.5 * x) * Normal.cumulative(h + t) - Math.exp(-0.5 * x) * Normal.cumulative(h - t));
        }
        double gauss = expOfBoth(h, t);
        // so deep that nothing is left; the difference may then overflow
        return gauss == 0 ? 0 : scale * 0.5 * difference(h, t) * gauss;
    }

    /** The derivative of the price in s. */
    static double vega(double x, double s) {
        return expOfBoth(x / s, 0.5 * s) / Normal.SQRT_TWO_PI;
    }

    /** The second derivative of the price in s, by its first. */
    static double bend(double x, double s) {
        double h = x / s;
        double t = 0.5 * s;
        return (h * h - t * t) / s;
    }

    /** The price that is missing to its limit e^(x/2) at infinite volatility, with its own relative accuracy. */
    static double complement(double x, double s) {
        double h = x / s;
        double t = 0.5 * s;
        if (h + t > 0) {
            return 0.5 * expOfBoth(h, t) * (Normal.scaledCumulative(-h - t) + Normal.scaledCumulative(h - t));
        }
        return Math.exp(0.5 * x) - price(x, s, 1);
    }

    /** Whether the difference of the two values of Y would lose digits that its series keeps. */
    static boolean needsSeries(double h, double t) {
        return t < SERIES_BELOW && -t * h < SERIES_WHILE;
    }

    private static double expOfBoth(double h, double t) {
        return Math.exp(-0.5 * (h * h + t * t));
    }

    /** Y(h+t) − Y(h−t) for h + t ≤ 0, or where it is small. */
    static double difference(double h, double t) {
        return needsSeries(h, t)
                ? differenceBySeries(h, t)
                : Normal.scaledCumulative(h + t) - Normal.scaledCumulative(h - t);
    }

    /**
     * Y(h+t) − Y(h−t) for Y(z) = N(z)·e^(z²/2)·2 by its Taylor series, which has odd terms alone; after the
     * eleventh nothing is left. Y solves
     * Y′ = z·Y + √(2/π), so each derivative follows from the two before it.
     */
    static double differenceBySeries(double h, double t) {
        double y0 = Normal.scaledCumulative(h);
        double y1 = h * y0 + SQRT_TWO_OVER_PI;
        double y2 = y0 + h * y1;
        double y3 = 2 * y1 + h * y2;
        double y4 = 3 * y2 + h * y3;
        double y5 = 4 * y3 + h * y4;
        double y6 = 5 * y4 + h * y5;
        double y7 = 6 * y5 + h * y6;
        double y8 = 7 * y6 + h * y7;
        double y9 = 8 * y7 + h * y8;
        double y10 = 9 * y8 + h * y9;
        double y11 = 10 * y9 + h * y10;
        double q = t * t;
        double tail = y7 / 5_040 + q * (y9 / 362_880 + q * y11 / 39_916_800);
        return 2 * t * (y1 + q * (y3 / 6 + q * (y5 / 120 + q * tail)));
    }
}
