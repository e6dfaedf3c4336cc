package dev.alvh.core.shock;

import dev.alvh.core.option.OptionType;

/**
 * SPX options of one series.
 *
 * @param strike points, above 0
 * @param years to expiry, 0 or more
 * @param dollarsPerPoint multiplier times contracts, negative where sold
 */
public record SpxPosition(OptionType type, double strike, double years, double dollarsPerPoint) {

    public SpxPosition {
        boolean inside = strike > 0 && years >= 0;
        if (!(inside && strike + years + Math.abs(dollarsPerPoint) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("SPX options need a strike above 0 and years of 0 or more, all finite;"
                    + " got strike " + strike + ", years " + years + ", dollars per point " + dollarsPerPoint);
        }
    }
}
