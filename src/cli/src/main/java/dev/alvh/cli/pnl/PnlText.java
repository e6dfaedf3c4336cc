package dev.alvh.cli.pnl;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.attribution.Alarm;
import dev.alvh.core.attribution.BookAttribution;
import dev.alvh.core.attribution.Line;
import dev.alvh.core.attribution.Terms;
import dev.alvh.core.step.Money;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A P&L block as a trader reads it. */
public final class PnlText {

    private PnlText() {}

    private record Book(String name, BookAttribution attribution) {}

    /** Writes a row for each holding and each book, then vega by index and the alarms. */
    public static void write(PrintWriter out, PnlBlock block) {
        List<String> header = new ArrayList<>(List.of("", "booked"));
        Term.of(Terms.NONE).forEach(term -> header.add(term.title()));
        header.set(0, "since " + block.session().from());
        Table table = new Table(1, header.toArray(String[]::new));
        for (Line line : block.lines()) {
            row(table, line.holding().name(), line.terms());
        }
        List<Book> books = List.of(
                new Book("condor", block.session().condor()),
                new Book("hedge", block.session().hedge()),
                new Book("net", block.session().net()));
        books.forEach(book -> row(table, book.name(), book.attribution().total()));
        table.write(out);
        out.print('\n');
        FigureText.row(out, "vega", vega(block.session().net().total()));
        List<Book> ringing = books.stream()
                .filter(book -> book.attribution().alarm().isPresent())
                .toList();
        for (Book book : ringing) {
            FigureText.row(
                    out,
                    "alarm",
                    book.name() + ": "
                            + book.attribution().alarm().orElseThrow().text());
        }
        if (ringing.isEmpty()) {
            FigureText.row(
                    out,
                    "alarm",
                    "none: no residual above " + FigureText.format("%.0f dollars", Alarm.LEAST)
                            + FigureText.format(" and %.0f %% of what moved", Alarm.SHARE * 100));
        }
    }

    private static String vega(Terms net) {
        return net.vega().isEmpty()
                ? "no option was held"
                : net.vega().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + dollars(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static void row(Table table, String name, Terms terms) {
        List<String> cells = new ArrayList<>(List.of(name, dollars(terms.booked())));
        Term.of(terms).forEach(term -> cells.add(dollars(term.money())));
        table.row(cells.toArray(String[]::new));
    }

    private static String dollars(long money) {
        return FigureText.format("%+,.0f", Math.rint(Money.dollars(money)) + 0.0);
    }
}
