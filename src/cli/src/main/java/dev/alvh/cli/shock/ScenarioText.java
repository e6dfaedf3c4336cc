package dev.alvh.cli.shock;

import static dev.alvh.cli.text.FigureText.format;

import dev.alvh.cli.text.Table;
import dev.alvh.core.shock.ScenarioMatrix;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario block as a trader reads it. */
public final class ScenarioText {

    private ScenarioText() {}

    /** Writes one table for the condor and one for the condor with its hedge. */
    public static void write(PrintWriter out, ScenarioBlock block) {
        out.print("condor alone, dollars\n");
        table(block, block.condor()).write(out);
        out.print("\ncondor and hedge, dollars\n");
        table(block, block.hedged()).write(out);
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
