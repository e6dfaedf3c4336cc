package dev.alvh.core.surface;

/**
 * θ as a function of the variance swap VIX²·T: it depends on nothing else, so one table serves every day and tenor.
 *
 * <p>Each octave of total variance is cut into {@value #CELLS_PER_OCTAVE} cells, whose number are the leading bits of
 * the double: no search and no logarithm. In a cell the ratio θ/V, which is nearly constant, is a cubic through exact
 * values and exact slopes. Immutable, safe for every thread; a lookup allocates nothing.
 */
public final class ThetaTable {

    private static final int MANTISSA_BITS = 52;
    private static final int CELL_BITS = 5;
    static final int CELLS_PER_OCTAVE = 1 << CELL_BITS;

    private static final int OFFSET_BITS = MANTISSA_BITS - CELL_BITS;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;
    private static final double OFFSET_UNIT = 1.0 / (1L << OFFSET_BITS);

    /** Less than VIX 3 over a minute. */
    static final double FROM = 0x1p-30;

    /** More than VIX 150 over ten years; beyond either end θ is solved for anew, slower and exact. */
    static final double TO = 0x1p5;

    private static final int FIRST = cellNumber(FROM);
    private static final int CELLS = cellNumber(TO) - FIRST;

    private final SsviParameters parameters;

    /** Four coefficients of each cell, from the constant up. */
    private final double[] cubics;

    /** Solves for θ at every edge of a cell. */
    public ThetaTable(SsviParameters parameters) {
        this.parameters = parameters;
        this.cubics = new double[4 * CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            double left = edge(cell);
            double right = edge(cell + 1);
            double from = ratio(left);
            double to = ratio(right);
            double fromSlope = ratioSlope(left, from) * (right - left);
            double toSlope = ratioSlope(right, to) * (right - left);
            cubics[4 * cell] = from;
            cubics[4 * cell + 1] = fromSlope;
            cubics[4 * cell + 2] = 3 * (to - from) - 2 * fromSlope - toSlope;
            cubics[4 * cell + 3] = 2 * (from - to) + fromSlope + toSlope;
        }
    }

    /** The table of the default parameters, built when first asked for. */
    public static ThetaTable standard() {
        return Standard.TABLE;
    }

    private static final class Standard {
        static final ThetaTable TABLE = new ThetaTable(SsviParameters.DEFAULT);
    }

    SsviParameters parameters() {
        return parameters;
    }

    /**
     * Total variance at the money of the slice whose variance swap is given; rises with it.
     *
     * @param totalVariance VIX²·T with VIX as a decimal and T in years; above 0, finite
     * @throws IllegalArgumentException where it is not, with the value
     */
    public double theta(double totalVariance) {
        // a negative number or NaN has the highest cell numbers, and is refused with those outside the table
        int cell = cellNumber(totalVariance) - FIRST;
        if (cell < 0 || cell >= CELLS) {
            return ImpliedTheta.of(parameters, totalVariance);
        }
        double x = (Double.doubleToRawLongBits(totalVariance) & OFFSET_MASK) * OFFSET_UNIT;
        int at = 4 * cell;
        double ratio =
                Math.fma(Math.fma(Math.fma(cubics[at + 3], x, cubics[at + 2]), x, cubics[at + 1]), x, cubics[at]);
        return totalVariance * ratio;
    }

    private static int cellNumber(double totalVariance) {
        return (int) (Double.doubleToRawLongBits(totalVariance) >>> OFFSET_BITS);
    }

    private static double edge(int cell) {
        return Double.longBitsToDouble((long) (FIRST + cell) << OFFSET_BITS);
    }

    private double ratio(double totalVariance) {
        return ImpliedTheta.of(parameters, totalVariance) / totalVariance;
    }

    /** d(θ/V)/dV. */
    private double ratioSlope(double totalVariance, double ratio) {
        return ratio * (1 / ImpliedTheta.elasticity(parameters, ratio * totalVariance) - 1) / totalVariance;
    }
}
