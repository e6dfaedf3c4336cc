package dev.alvh.cli.shock;

import static dev.alvh.cli.text.FigureText.format;

import dev.alvh.cli.text.Table;
import dev.alvh.core.desk.BookScenarios;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.ScenarioMatrix;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario block as a trader reads it. */
public final class ScenarioText {

    private ScenarioText() {}

    /** Rows of the matrices that the comparison shows: SPX at −20, −10, −5, +5 and +10 %. */
    private static final int[] TODAY = {0, 4, 6, 10, 12};

    /** And at expiry: −5 %, where it stands, +5 %. */
    private static final int[] AT_EXPIRY = {6, 8, 10};

    /** Writes one table for the condor, one for the condor with its hedge, and one row for each hedge. */
    public static void write(PrintWriter out, ScenarioBlock block) {
        out.print("condor alone, dollars\n");
        table(block, block.condor()).write(out);
        out.print("\ncondor and hedge, dollars\n");
        table(block, block.hedged()).write(out);
        out.print("\nthe condor with each hedge, dollars\n");
        hedges(block).write(out);
    }

    private static Table hedges(ScenarioBlock block) {
        List<String> header = new ArrayList<>(List.of("hedge"));
        for (int row : TODAY) {
            header.add(format("%+.0f %% today", block.condor().move(row) * 100));
        }
        for (int row : AT_EXPIRY) {
            header.add(format("%+.0f %% at expiry", block.condor().move(row) * 100));
        }
        header.add("");
        Table table = new Table(1, header.toArray(String[]::new));
        table.row(cells(HedgedEquity.ADAPTIVE, block.hedged()));
        for (BookScenarios.OfControl one : block.scenarios().controls()) {
            String key = one.control().key();
            table.row(
                    switch (one.matrix()) {
                        case Reading.Known<ScenarioMatrix>(ScenarioMatrix matrix) -> cells(key, matrix);
                        case Reading.Unavailable<ScenarioMatrix>(String reason) -> none(key, reason);
                    });
        }
        return table;
    }

    private static String[] cells(String hedge, ScenarioMatrix matrix) {
        List<String> cells = new ArrayList<>(List.of(hedge));
        for (int row : TODAY) {
            cells.add(format("%+,.0f", matrix.dollars(row, 0)));
        }
        for (int row : AT_EXPIRY) {
            cells.add(format("%+,.0f", matrix.dollars(row, matrix.columns() - 1)));
        }
        cells.add("");
        return cells.toArray(String[]::new);
    }

    private static String[] none(String hedge, String reason) {
        List<String> cells = new ArrayList<>(Collections.nCopies(TODAY.length + AT_EXPIRY.length, "—"));
        cells.addFirst(hedge);
        cells.addLast(reason);
        return cells.toArray(String[]::new);
    }

    private static Table table(ScenarioBlock block, ScenarioMatrix matrix) {
        List<String> header = new ArrayList<>(List.of("SPX, %", "SPX"));
        for (int column = 0; column < matrix.columns(); column++) {
            header.add(column == 0 ? "today" : format("%.0f days", matrix.days(column)));
        }
        Table table = new Table(0, header.toArray(String[]::new));
        // a trader reads down as the market falls
        for (int row = matrix.rows() - 1; row >= 0; row--) {
            table.row(cells(block, matrix, row).toArray(String[]::new));
        }
        return table;
    }

    private static List<String> cells(ScenarioBlock block, ScenarioMatrix matrix, int row) {
        List<String> cells =
                new ArrayList<>(List.of(format("%+.1f", matrix.move(row) * 100), format("%.2f", block.spx(row))));
        IntStream.range(0, matrix.columns())
                .mapToObj(column -> format("%+,.0f", matrix.dollars(row, column)))
                .forEach(cells::add);
        return cells;
    }
}
