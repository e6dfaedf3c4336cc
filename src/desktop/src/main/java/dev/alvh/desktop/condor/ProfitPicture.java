package dev.alvh.desktop.condor;

import java.util.List;

/**
 * All that the profit chart draws but the line that the trader moves.
 *
 * @param spots prices of SPX, rising, the strikes among them
 * @param market SPX now
 * @param strikes put wing, put short, call short, call wing
 * @param breakEvens of all books
 */
record ProfitPicture(
        List<Double> spots, double market, List<Double> strikes, List<Curve> curves, List<BreakEvenMark> breakEvens) {

    static final ProfitPicture EMPTY = new ProfitPicture(List.of(), 0, List.of(), List.of(), List.of());

    /** Profits in dollars at the picture's spots. */
    record Curve(BookLine book, Horizon horizon, List<Double> dollars) {

        Curve {
            dollars = List.copyOf(dollars);
        }
    }

    /**
     * Where a book's profit at expiry changes its sign.
     *
     * @param lower whether it is the one below spot
     * @param text value, and by how much the hedge shifts it
     * @param brief the same where there is little room: the shift alone
     */
    record BreakEvenMark(BookLine book, double spot, boolean lower, String text, String brief) {}

    ProfitPicture {
        spots = List.copyOf(spots);
        strikes = List.copyOf(strikes);
        curves = List.copyOf(curves);
        breakEvens = List.copyOf(breakEvens);
    }

    double lowest() {
        return spots.getFirst();
    }

    double highest() {
        return spots.getLast();
    }
}
