package dev.alvh.core.shock;

/** What a book gains in each of a set of moves of SPX, on each of a set of days. Immutable. */
public final class ScenarioMatrix {

    private final double[] moves;
    private final double[] days;
    private final double[] dollars;

    private ScenarioMatrix(double[] moves, double[] days, double[] dollars) {
        this.moves = moves;
        this.days = days;
        this.dollars = dollars;
    }

    /**
     * Reprices the book once for each cell.
     *
     * @param moves of SPX as fractions, above −1
     * @param days calendar days from now, 0 or more
     */
    public static ScenarioMatrix of(ShockedBook book, double[] moves, double[] days, Carry carry) {
        double[] dollars = new double[moves.length * days.length];
        for (int row = 0; row < moves.length; row++) {
            if (!(moves[row] > -1)) {
                throw new IllegalArgumentException("a move of SPX must be above -1, got " + moves[row]);
            }
            double x = Math.log1p(moves[row]);
            for (int column = 0; column < days.length; column++) {
                dollars[row * days.length + column] = book.change(x, days[column], carry);
            }
        }
        return new ScenarioMatrix(moves.clone(), days.clone(), dollars);
    }

    /**
     * Moves from −20 % to +10 % by 2.5 %, and equal parts of the time to expiry.
     *
     * @param daysToExpiry calendar days, above 0
     * @param parts into which the time is cut, 1 or more
     */
    public static ScenarioMatrix standard(ShockedBook book, double daysToExpiry, int parts) {
        double[] moves = new double[13];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = (i - 8) / 40.0;
        }
        double[] days = new double[parts + 1];
        for (int i = 0; i <= parts; i++) {
            days[i] = daysToExpiry * i / parts;
        }
        return of(book, moves, days, Carry.PAID);
    }

    public int rows() {
        return moves.length;
    }

    public int columns() {
        return days.length;
    }

    /** Move of SPX of a row, as a fraction. */
    public double move(int row) {
        return moves[row];
    }

    /** Calendar days from now of a column. */
    public double days(int column) {
        return days[column];
    }

    /** What the book gains in a cell, dollars. */
    public double dollars(int row, int column) {
        return dollars[row * days.length + column];
    }
}
