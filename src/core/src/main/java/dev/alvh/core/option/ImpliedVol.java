package dev.alvh.core.option;

import dev.alvh.core.observation.Figure;

/**
 * The Black-76 volatility that a price implies, accurate to the last digit that the price carries. It never fails
 * silently: where no volatility gives the price, or where every small one does, the reason is given.
 */
public final class ImpliedVol {

    private static final String NO_TIME_VALUE =
            "the price holds no time value, so every low enough volatility gives it";

    private ImpliedVol() {}

    /**
     * The volatility per year as a decimal, or why there is none.
     *
     * @param price discounted, points
     * @param forward points, above 0
     * @param strike points, above 0
     * @param years to expiry, 0 or more
     * @param rate continuously compounded, per year
     * @throws IllegalArgumentException where an argument or the sum of their sizes is not finite, or forward or strike not above 0, or years
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
                            + " all and their sum finite; got price " + price + ", forward " + forward + ", strike "
                            + strike
                            + ", years "
                            + years + ", rate " + rate);
        }
        double timeValue = excess(type, price, forward, strike, years, rate);
        double x = -Math.abs(Moneyness.log(forward, strike));
        if (!(timeValue > 0 && timeValue < Math.min(forward, strike) && years > 0)) {
            return Double.NaN;
        }
        return TotalVolatility.of(x, timeValue, Moneyness.geometricMean(forward, strike)) / Math.sqrt(years);
    }

    /**
     * The undiscounted price above the intrinsic value. In the money a small rest of large terms, so what each of them
     * rounds away is added back. A rounded growth factor
     * would cost a deep option as much as its price's own rounding; what it adds to 1 keeps its digits.
     */
    private static double excess(
            OptionType type, double price, double forward, double strike, double years, double rate) {
        double growth = Math.expm1(rate * years);
        double carried = price * growth;
        double rounded = Math.fma(price, growth, -carried);
        double up = type == OptionType.CALL ? forward : strike;
        double down = type == OptionType.CALL ? strike : forward;
        double intrinsic = up - down;
        if (intrinsic <= 0) {
            return price + carried;
        }
        double excess = price - intrinsic + carried;
        // at the intrinsic value to the last digit, what was rounded away is no time value
        return excess > 0 ? excess + (rounded - Moneyness.lost(up, down, intrinsic)) : excess;
    }

    private static String whyNone(
            OptionType type, double price, double forward, double strike, double years, double rate) {
        double undiscounted = price * Math.exp(rate * years);
        double intrinsic = type.intrinsic(forward, strike);
        double highest = type == OptionType.CALL ? forward : strike;
        if (years == 0) {
            return "the option expires now, so no volatility is left in its price";
        }
        double excess = excess(type, price, forward, strike, years, rate);
        if (rate != 0 && price > 0 && excess <= 0 && excess >= -2 * Math.ulp(price)) {
            return NO_TIME_VALUE;
        }
        if (undiscounted < intrinsic) {
            return "the undiscounted price " + undiscounted + " is below the intrinsic value " + intrinsic;
        }
        if (undiscounted == intrinsic) {
            return NO_TIME_VALUE;
        }
        if (undiscounted >= highest) {
            return "the undiscounted price " + undiscounted + " is not below its limit " + highest;
        }
        return "the price cannot be told from its limit in double precision";
    }
}
