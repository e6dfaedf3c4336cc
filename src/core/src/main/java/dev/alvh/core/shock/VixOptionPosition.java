package dev.alvh.core.shock;

import dev.alvh.core.option.OptionType;

/**
 * VIX options of one series, on the future of their own settlement.
 *
 * @param strike points, above 0
 * @param tenorYears to settlement, 0 or more
 * @param dollarsPerPoint multiplier times contracts, negative where sold
 */
public record VixOptionPosition(OptionType type, double strike, double tenorYears, double dollarsPerPoint) {

    public VixOptionPosition {
        boolean inside = strike > 0 && tenorYears >= 0;
        if (!(inside && strike + tenorYears + Math.abs(dollarsPerPoint) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("VIX options need a strike above 0 and a tenor of 0 or more years, all"
                    + " finite; got strike " + strike + ", tenor " + tenorYears + ", dollars per point "
                    + dollarsPerPoint);
        }
    }
}
