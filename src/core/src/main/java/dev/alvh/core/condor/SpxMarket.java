package dev.alvh.core.condor;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.surface.VolSurface;

/**
 * What SPX options are priced from.
 *
 * @param spot the index, points, above 0
 * @param rate continuously compounded, per year
 * @param dividend yield q, continuously compounded, per year
 * @param surface volatility by time and log-moneyness
 */
public record SpxMarket(double spot, double rate, double dividend, VolSurface surface) {

    /** The dividend yield where none is known. */
    public static final double ASSUMED_DIVIDEND = 0.014;

    /**
     * Validates the market.
     *
     * @throws IllegalArgumentException where spot is not above 0, or a number is not finite
     */
    public SpxMarket {
        if (!(spot > 0 && spot + Math.abs(rate) + Math.abs(dividend) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("SPX options need a spot above 0, a rate and a dividend yield, all"
                    + " finite; got spot " + spot + ", rate " + rate + ", dividend yield " + dividend);
        }
    }

    /** F = S·e^((r − q)T), points. */
    public double forward(double years) {
        return spot * Math.exp((rate - dividend) * years);
    }

    /** The volatility of a strike per year as a decimal, read from the surface at ln(K/F). */
    public double vol(double strike, double years) {
        return surface.vol(years, Math.log(strike / forward(years)));
    }

    /**
     * The discounted price of one option, points.
     *
     * @param years to expiry, 0 or more; at 0 it is the intrinsic value, whatever the surface
     */
    public double price(OptionType type, double strike, double years) {
        if (years == 0) {
            return type.intrinsic(spot, strike);
        }
        double forward = forward(years);
        double vol = surface.vol(years, Math.log(strike / forward));
        return Black76.price(type, forward, strike, years, vol, rate);
    }
}
