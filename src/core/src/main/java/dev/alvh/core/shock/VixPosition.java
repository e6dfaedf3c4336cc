package dev.alvh.core.shock;

/**
 * VX futures, held at a constant tenor.
 *
 * @param tenorYears to settlement, 0 or more
 * @param dollarsPerPoint multiplier times contracts, negative where sold
 */
public record VixPosition(double tenorYears, double dollarsPerPoint) {

    public VixPosition {
        if (!(tenorYears >= 0 && tenorYears + Math.abs(dollarsPerPoint) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("VX futures need a tenor of 0 or more years, all finite; got tenor "
                    + tenorYears + ", dollars per point " + dollarsPerPoint);
        }
    }
}
