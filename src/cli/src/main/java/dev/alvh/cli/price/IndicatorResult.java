package dev.alvh.cli.price;

import dev.alvh.cli.text.Blocks;
import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.signal.Macd;
import dev.alvh.core.signal.Rsi;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator over a column of closes.
 *
 * @param title how a reader knows it
 * @param lines by name, one figure for each close
 */
record IndicatorResult(String id, String title, List<Line> lines) implements Result {

    private static final Figure WARM_UP = Figure.unavailable("still warming up");

    /** One number a close. */
    record Line(String name, List<Figure> figures) {

        private Line(String name) {
            this(name, new ArrayList<>());
        }

        private void add(boolean ready, Reader reader) {
            figures.add(ready ? Figure.of(reader.value()) : WARM_UP);
        }
    }

    private interface Reader {
        double value();
    }

    IndicatorResult {
        lines = List.copyOf(lines);
    }

    static IndicatorResult of(String id, Fields indicator) throws BadFileException {
        indicator.allowOnly("id", "kind", "values");
        String kind = indicator.oneOf("kind", List.of("rsi", "macd"));
        double[] closes = indicator.numbers("values");
        return kind.equals("rsi") ? rsi(id, closes) : macd(id, closes);
    }

    private static IndicatorResult rsi(String id, double[] closes) {
        Rsi rsi = new Rsi();
        Line values = new Line("values");
        for (double close : closes) {
            rsi.commit(close);
            values.add(rsi.isReady(), rsi::value);
        }
        return new IndicatorResult(id, "RSI(14)", List.of(values));
    }

    private static IndicatorResult macd(String id, double[] closes) {
        Macd macd = new Macd();
        Line line = new Line("line");
        Line signal = new Line("signal");
        Line histogram = new Line("histogram");
        for (double close : closes) {
            macd.commit(close);
            line.add(macd.hasLine(), macd::line);
            signal.add(macd.isReady(), macd::signal);
            histogram.add(macd.isReady(), macd::histogram);
        }
        return new IndicatorResult(id, "MACD(12, 26, 9)", List.of(line, signal, histogram));
    }

    @Override
    public void writeFields(JsonOut json) {
        lines.forEach(line -> json.figures(line.name(), line.figures()));
    }

    static void writeText(PrintWriter out, List<IndicatorResult> indicators) {
        Blocks.write(out, indicators, indicator -> {
            out.print("indicator " + indicator.id() + ": " + indicator.title() + "\n");
            indicator.table().write(out);
        });
    }

    private Table table() {
        List<String> header = new ArrayList<>(List.of("bar"));
        lines.forEach(line -> header.add(line.name()));
        Table table = new Table(0, header.toArray(String[]::new));
        for (int bar = 0; bar < lines.getFirst().figures().size(); bar++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(bar + 1)));
            for (Line line : lines) {
                row.add(FigureText.cell(line.figures().get(bar), "%.4f"));
            }
            table.row(row.toArray(String[]::new));
        }
        return table;
    }
}
