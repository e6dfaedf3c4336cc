package dev.alvh.core.option;

import dev.alvh.core.observation.Figure;

/**
 * The Black-76 volatility that a price implies, accurate to the last digit that the price carries. It never fails
 * silently: where no volatility gives the price, or where every small one does, the reason is given.
 */
public final class ImpliedVol {

    private ImpliedVol() {}

    /**
     * The volatility per year as a decimal, or why there is none.
     *
     * @param price discounted, points
     * @param forward points, above 0
     * @param strike points, above 0
     * @param years to expiry, 0 or more
     * @param rate continuously compounded, per year
     * @throws IllegalArgumentException where an argument is not finite, or forward or strike not above 0, or years
     *     below 0
     */
    public static Figure of(OptionType type, double price, double forward, double strike, double years, double rate) {
        double vol = solve(type, price, forward, strike, years, rate);
        return Double.isNaN(vol)
                ? Figure.unavailable(whyNone(type, price, forward, strike, years, rate))
                : Figure.of(vol);
    }

    /**
     * The same for tight loops: NaN where there is no volatility, and {@link #of} then gives the reason.
     *
     * @param price discounted, points
     */
    public static double solve(
            OptionType type, double price, double forward, double strike, double years, double rate) {
        boolean usable = forward > 0 && strike > 0 && years >= 0;
        boolean finite = forward + strike + years + Math.abs(rate) + Math.abs(price) < Double.POSITIVE_INFINITY;
        if (!(usable && finite)) {
            throw new IllegalArgumentException(
                    "an implied volatility needs forward and strike above 0, years 0 or more,"
                            + " all finite; got price " + price + ", forward " + forward + ", strike " + strike
                            + ", years "
                            + years + ", rate " + rate);
        }
        double timeValue = price * Math.exp(rate * years) - type.intrinsic(forward, strike);
        double x = -Math.abs(Moneyness.log(forward, strike));
        if (!(timeValue > 0 && timeValue < Math.min(forward, strike) && years > 0)) {
            return Double.NaN;
        }
        return TotalVolatility.of(x, timeValue, Moneyness.geometricMean(forward, strike)) / Math.sqrt(years);
    }

    private static String whyNone(
            OptionType type, double price, double forward, double strike, double years, double rate) {
        double undiscounted = price * Math.exp(rate * years);
        double intrinsic = type.intrinsic(forward, strike);
        double highest = type == OptionType.CALL ? forward : strike;
        if (years == 0) {
            return "the option expires now, so no volatility is left in its price";
        }
        if (undiscounted < intrinsic) {
            return "the undiscounted price " + undiscounted + " is below the intrinsic value " + intrinsic;
        }
        if (undiscounted == intrinsic) {
            return "the price holds no time value, so every low enough volatility gives it";
        }
        if (undiscounted >= highest) {
            return "the undiscounted price " + undiscounted + " is not below its limit " + highest;
        }
        return "the price cannot be told from its limit in double precision";
    }
}
