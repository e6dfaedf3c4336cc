package dev.alvh.core.shock;

/**
 * The profit in each of a set of moves of SPX, for each of a set of moves of VIX, and where VIX follows by the joint
 * model. Immutable.
 */
public final class SpotVolMatrix {

    private final double[] spotMoves;
    private final double[] vixMoves;
    private final double[] dollars;
    private final double[] jointVixMoves;
    private final double[] jointDollars;

    private SpotVolMatrix(double[] spotMoves, double[] vixMoves) {
        this.spotMoves = spotMoves.clone();
        this.vixMoves = vixMoves.clone();
        this.dollars = new double[spotMoves.length * vixMoves.length];
        this.jointVixMoves = new double[spotMoves.length];
        this.jointDollars = new double[spotMoves.length];
    }

    /**
     * Reprices the book once for each cell.
     *
     * @param spotMoves of SPX as fractions, above −1
     * @param vixMoves of VIX as fractions, above −1
     * @param days calendar days from now, 0 or more
     */
    public static SpotVolMatrix of(CondorProfit profit, double[] spotMoves, double[] vixMoves, double days) {
        SpotVolMatrix matrix = new SpotVolMatrix(spotMoves, vixMoves);
        double vix = profit.vix(profit.spot(), days);
        for (int row = 0; row < spotMoves.length; row++) {
            double spot = profit.spot() * (1 + spotMoves[row]);
            matrix.jointVixMoves[row] = profit.vix(spot, days) / vix - 1;
            matrix.jointDollars[row] = profit.at(spot, days);
            for (int column = 0; column < vixMoves.length; column++) {
                matrix.dollars[row * vixMoves.length + column] = profit.at(spot, days, vix * (1 + vixMoves[column]));
            }
        }
        return matrix;
    }

    public int rows() {
        return spotMoves.length;
    }

    public int columns() {
        return vixMoves.length;
    }

    /** Move of SPX of a row, as a fraction. */
    public double spotMove(int row) {
        return spotMoves[row];
    }

    /** Move of VIX of a column, as a fraction. */
    public double vixMove(int column) {
        return vixMoves[column];
    }

    /** The profit in a cell, dollars. */
    public double dollars(int row, int column) {
        return dollars[row * vixMoves.length + column];
    }

    /** How the joint model moves VIX in a row, as a fraction. */
    public double jointVixMove(int row) {
        return jointVixMoves[row];
    }

    /** The profit in a row where VIX follows by the joint model, dollars. */
    public double jointDollars(int row) {
        return jointDollars[row];
    }
}
