package dev.alvh.core.curve;

/** The shape of the front of the curve, from front premium p = F1 − F2 (points) and contango c = F2/F1 − 1. */
public enum Regime {
    /** p above 3.00: the rule that migrates the front layer fires. */
    INVERTED,
    /** p above 0, up to 3.00. */
    BACKWARDATION,
    /** c from 0 to below 2 %. */
    FLAT,
    /** c from 2 % to below 8 %. */
    CONTANGO,
    /** c of 8 % or more. */
    STEEP_CONTANGO;

    /** Points of front premium above which the curve counts as inverted. */
    public static final double INVERTED_ABOVE = 3.00;

    private static final double CONTANGO_FROM = 0.02;
    private static final double STEEP_FROM = 0.08;

    /**
     * Room for the rounding of binary fractions: 20.05 − 17.05 is 3.0000000000000004 in doubles and is not above 3.00.
     * Far below any tick.
     */
    private static final double NOISE = 1e-9;

    /**
     * The regime of a curve by its two front contracts.
     *
     * @param first price of the first monthly contract, points, positive
     * @param second price of the second, points, positive
     */
    public static Regime of(double first, double second) {
        double premium = first - second;
        double contango = second / first - 1;
        if (premium > INVERTED_ABOVE + NOISE) {
            return INVERTED;
        }
        if (premium > NOISE) {
            return BACKWARDATION;
        }
        if (contango < CONTANGO_FROM - NOISE) {
            return FLAT;
        }
        return contango < STEEP_FROM - NOISE ? CONTANGO : STEEP_CONTANGO;
    }
}
