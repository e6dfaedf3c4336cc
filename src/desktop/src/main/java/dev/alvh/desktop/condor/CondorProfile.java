package dev.alvh.desktop.condor;

import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.BreakEvens;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.Hedging;
import dev.alvh.core.shock.SpotVolMatrix;
import dev.alvh.desktop.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What takes too long for the thread of the screen: whole lines, break-evens, the matrix. */
record CondorProfile(
        Question question, ProfitPicture picture, MatrixTable matrix, Map<BookLine, BreakEvens> breakEvens) {

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
     * @param matrixBook whose matrix
     */
    record Question(int number, CondorBook book, CondorProfit profit, double days, BookLine matrixBook) {}

    CondorProfile {
        breakEvens = Map.copyOf(breakEvens);
    }

    static CondorProfile of(Question question) {
        CondorProfit profit = question.profit();
        Map<BookLine, BreakEvens> breakEvens = new EnumMap<>(BookLine.class);
        for (BookLine book : BookLine.values()) {
            breakEvens.put(book, profit.breakEvens(hedging(book)));
        }
        return new CondorProfile(question, picture(question, breakEvens), matrix(question), breakEvens);
    }

    static Hedging hedging(BookLine book) {
        return switch (book) {
            case CONDOR -> Hedging.NONE;
            case HEDGED -> Hedging.ADAPTIVE;
            case STATIC -> Hedging.STATIC;
        };
    }

    private static ProfitPicture picture(Question question, Map<BookLine, BreakEvens> breakEvens) {
        CondorProfit profit = question.profit();
        double[] spots = spots(profit);
        List<ProfitPicture.Curve> curves = new ArrayList<>();
        for (BookLine book : BookLine.values()) {
            curves.add(curve(profit, book, Horizon.TODAY, spots, 0));
            curves.add(curve(profit, book, Horizon.CHOSEN, spots, question.days()));
            curves.add(curve(profit, book, Horizon.EXPIRY, spots, profit.daysToExpiry()));
        }
        List<ProfitPicture.BreakEvenMark> marks = new ArrayList<>();
        breakEvens.forEach((book, found) -> {
            add(marks, book, found.lower(), found.lowerShiftBp(), true);
            add(marks, book, found.upper(), found.upperShiftBp(), false);
        });
        return new ProfitPicture(boxed(spots), profit.spot(), profit.strikes(), curves, marks);
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
        return new ProfitPicture.Curve(book, horizon, boxed(profit.line(hedging(book), spots, days)));
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
        SpotVolMatrix matrix = SpotVolMatrix.of(
                question.profit(), hedging(question.matrixBook()), SPOT_MOVES, VIX_MOVES, question.days());
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
                question.matrixBook().title() + ", day +" + Numbers.fixed(question.days(), 0)
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
