package dev.alvh.core.option;

/**
 * Functions of whole columns, each loop without a branch or a call that the compiler cannot see through, so that it
 * works on as many rows at once as the processor has lanes. What such a loop cannot do on Java 25, looking into the bits
 * of a double, has a loop of its own.
 */
final class ColumnMath {

    /** Arguments of {@link #exp} lie within this of 0. */
    static final double EXP_WITHIN = 700;

    private static final double ONE_OVER_LN_TWO = 1.4426950408889634;
    private static final double LN_TWO = 0.6931471805599453;
    /** The leading 32 bits of ln 2, whose products with small integers are exact, and what they leave. */
    private static final double LN_TWO_HIGH = 0x1.62e42feep-1;

    private static final double LN_TWO_LOW = 1.9082149292705877e-10;

    /** Added and taken away again, it rounds to the nearest integer. */
    private static final double ROUNDER = 0x1.8p52;

    private static final int EXPONENT_SHIFT = 52;
    private static final long HALF_OCTAVE = 1L << 51;
    private static final long BIAS = 1023;

    private ColumnMath() {}

    /**
     * ln(forward/strike), with full relative accuracy also where the two nearly agree. Only for normal numbers.
     *
     * @param octaves scratch
     * @param scaled scratch
     */
    static void logMoneyness(
            int n, double[] forwards, double[] strikes, double[] octaves, double[] scaled, double[] out) {
        for (int i = 0; i < n; i++) {
            long strike = Double.doubleToRawLongBits(strikes[i]);
            long octave = (Double.doubleToRawLongBits(forwards[i]) - strike + HALF_OCTAVE) >> EXPONENT_SHIFT;
            octaves[i] = octave;
            scaled[i] = Double.longBitsToDouble(strike + (octave << EXPONENT_SHIFT));
        }
        for (int i = 0; i < n; i++) {
            // the strike is now within a factor 1.51 of the forward, so |z| ≤ 0.2:
            // ln((1+z)/(1−z)) = 2·(z + z³/3 + z⁵/5 + …)
            double z = (forwards[i] - scaled[i]) / (forwards[i] + scaled[i]);
            double q = z * z;
            double tail = 1.0 / 23;
            tail = Math.fma(tail, q, 1.0 / 21);
            tail = Math.fma(tail, q, 1.0 / 19);
            tail = Math.fma(tail, q, 1.0 / 17);
            tail = Math.fma(tail, q, 1.0 / 15);
            tail = Math.fma(tail, q, 1.0 / 13);
            tail = Math.fma(tail, q, 1.0 / 11);
            tail = Math.fma(tail, q, 1.0 / 9);
            tail = Math.fma(tail, q, 1.0 / 7);
            tail = Math.fma(tail, q, 1.0 / 5);
            tail = Math.fma(tail, q, 1.0 / 3);
            out[i] = Math.fma(octaves[i], LN_TWO, 2 * z * Math.fma(q, tail, 1));
        }
    }

    /**
     * e^x for |x| up to {@link #EXP_WITHIN}; of anything else, some number.
     *
     * @param octaves scratch
     */
    static void exp(int n, double[] x, double[] octaves, double[] out) {
        for (int i = 0; i < n; i++) {
            double octave = x[i] * ONE_OVER_LN_TWO + ROUNDER - ROUNDER;
            double r = Math.fma(octave, -LN_TWO_LOW, Math.fma(octave, -LN_TWO_HIGH, x[i]));
            double sum = 1.0 / 479_001_600;
            sum = Math.fma(sum, r, 1.0 / 39_916_800);
            sum = Math.fma(sum, r, 1.0 / 3_628_800);
            sum = Math.fma(sum, r, 1.0 / 362_880);
            sum = Math.fma(sum, r, 1.0 / 40_320);
            sum = Math.fma(sum, r, 1.0 / 5_040);
            sum = Math.fma(sum, r, 1.0 / 720);
            sum = Math.fma(sum, r, 1.0 / 120);
            sum = Math.fma(sum, r, 1.0 / 24);
            sum = Math.fma(sum, r, 1.0 / 6);
            sum = Math.fma(sum, r, 0.5);
            sum = Math.fma(sum, r, 1);
            out[i] = Math.fma(sum, r, 1);
            octaves[i] = octave;
        }
        for (int i = 0; i < n; i++) {
            out[i] *= Double.longBitsToDouble(((long) octaves[i] + BIAS) << EXPONENT_SHIFT);
        }
    }

    /** e^(y²)·erfc(y) for y ≥ 0: both of its approximations, of which a sign chooses one. */
    static void erfcx(int n, double[] y, double[] out) {
        for (int i = 0; i < n; i++) {
            out[i] = Normal.erfcxOfSmall(Math.min(y[i], Normal.LARGE));
        }
        for (int i = 0; i < n; i++) {
            double large = Normal.erfcxOfLarge(Math.max(y[i], Normal.LARGE));
            double isLarge = 0.5 + 0.5 * Math.signum(y[i] - Normal.LARGE);
            out[i] += isLarge * (large - out[i]);
        }
    }
}
