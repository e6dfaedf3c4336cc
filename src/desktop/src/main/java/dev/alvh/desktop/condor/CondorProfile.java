package dev.alvh.desktop.condor;

import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.SpotVolMatrix;
import dev.alvh.desktop.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What takes too long for the thread of the screen: whole lines, break-evens, the matrix.
 *
 * @param breakEvens of every book, drawn or not
 */
record CondorProfile(Question question, ProfitPicture picture, MatrixTable matrix, List<BreakEvenRow> breakEvens) {

    private static final int POINTS = 160;
    private static final double BELOW = 0.6;
    private static final double ABOVE = 0.35;
    private static final double[] SPOT_MOVES = {-0.20, -0.10, -0.05, -0.025, 0, 0.025, 0.05};
    private static final double[] VIX_MOVES = {-0.2, 0, 0.25, 0.5, 1, 2};
    private static final double THOUSAND = 1_000;
    private static final double PERCENT = 100;

    /**
     * What is asked.
     *
     * @param number rises from question to question
     * @param days from now that were chosen
     */
    record Question(int number, CondorBook book, BookProfits profits, double days) {}

    CondorProfile {
        breakEvens = List.copyOf(breakEvens);
    }

    static CondorProfile of(Question question) {
        List<BreakEvenRow> breakEvens = BreakEvenRow.all(question.book());
        return new CondorProfile(question, picture(question, breakEvens), matrix(question), breakEvens);
    }

    private static ProfitPicture picture(Question question, List<BreakEvenRow> breakEvens) {
        CondorProfit alone = question.profits().alone();
        double[] spots = spots(alone);
        List<ProfitPicture.Curve> curves = new ArrayList<>();
        List<ProfitPicture.BreakEvenMark> marks = new ArrayList<>();
        question.profits().byBook().forEach((book, profit) -> {
            curves.add(curve(profit, book, Horizon.TODAY, spots, 0));
            curves.add(curve(profit, book, Horizon.CHOSEN, spots, question.days()));
            curves.add(curve(profit, book, Horizon.EXPIRY, spots, profit.daysToExpiry()));
            String name = question.profits().name(book);
            breakEvens.stream()
                    .filter(row -> row.name().equals(name))
                    .map(BreakEvenRow::found)
                    .forEach(found -> {
                        add(marks, book, found.lower(), found.lowerShiftBp(), true);
                        add(marks, book, found.upper(), found.upperShiftBp(), false);
                    });
        });
        return new ProfitPicture(boxed(spots), alone.spot(), alone.strikes(), curves, marks);
    }

    private static void add(
            List<ProfitPicture.BreakEvenMark> marks, BookLine book, Figure at, Figure shiftBp, boolean lower) {
        at.asOptional().ifPresent(spot -> {
            String shift = book == BookLine.CONDOR
                    ? ""
                    : shiftBp.asOptional().stream()
                            .mapToObj(bp -> Numbers.signed(bp, 0) + " bp")
                            .findFirst()
                            .orElse("");
            String level = Numbers.fixed(spot, 0);
            marks.add(new ProfitPicture.BreakEvenMark(
                    book, spot, lower, (level + " " + shift).strip(), shift.isEmpty() ? level : shift));
        });
    }

    private static ProfitPicture.Curve curve(
            CondorProfit profit, BookLine book, Horizon horizon, double[] spots, double days) {
        return new ProfitPicture.Curve(book, horizon, boxed(profit.line(spots, days)));
    }

    /** Even steps around the strikes and spot, with the strikes themselves, where the payoff bends. */
    private static double[] spots(CondorProfit profit) {
        double low = Math.min(profit.strikes().getFirst(), profit.spot());
        double high = Math.max(profit.strikes().getLast(), profit.spot());
        double from = Math.max(low - BELOW * (high - low), low / 2);
        double to = high + ABOVE * (high - low);
        return DoubleStream.concat(
                        DoubleStream.iterate(0, k -> k <= POINTS, k -> k + 1).map(k -> from + (to - from) * k / POINTS),
                        profit.strikes().stream().mapToDouble(Double::doubleValue))
                .sorted()
                .toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static MatrixTable matrix(Question question) {
        SpotVolMatrix matrix = SpotVolMatrix.of(question.profits().chosenOne(), SPOT_MOVES, VIX_MOVES, question.days());
        double most = 1;
        for (int row = 0; row < matrix.rows(); row++) {
            most = Math.max(most, Math.abs(matrix.jointDollars(row)));
            for (int column = 0; column < matrix.columns(); column++) {
                most = Math.max(most, Math.abs(matrix.dollars(row, column)));
            }
        }
        List<MatrixTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            List<MatrixTable.Cell> cells = new ArrayList<>();
            cells.add(cell(matrix.jointDollars(row), most));
            for (int column = 0; column < matrix.columns(); column++) {
                cells.add(cell(matrix.dollars(row, column), most));
            }
            rows.add(new MatrixTable.Row(
                    percent(matrix.spotMove(row)), matrix.spotMove(row), percent(matrix.jointVixMove(row)), cells));
        }
        List<String> headings = new ArrayList<>(List.of("joint"));
        for (int column = 0; column < matrix.columns(); column++) {
            headings.add(percent(matrix.vixMove(column)));
        }
        return new MatrixTable(
                question.profits().matrixTitle() + ", day +" + Numbers.fixed(question.days(), 0)
                        + ", P&L in $ thousand; joint: VIX as the model moves it",
                headings,
                rows);
    }

    private static MatrixTable.Cell cell(double dollars, double most) {
        return new MatrixTable.Cell(
                Numbers.signed(dollars / THOUSAND, 0), dollars < 0, Math.sqrt(Math.abs(dollars) / most));
    }

    private static String percent(double fraction) {
        double percent = fraction * PERCENT;
        return Numbers.signed(percent, Math.abs(percent - Math.rint(percent)) < 0.01 || Math.abs(percent) > 20 ? 0 : 1);
    }
}
