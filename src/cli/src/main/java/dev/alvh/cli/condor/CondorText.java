package dev.alvh.cli.condor;

import static dev.alvh.cli.text.FigureText.cell;
import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.row;

import dev.alvh.cli.text.Kink;
import dev.alvh.cli.text.Table;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegQuote;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.observation.Figure;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A condor block as a trader reads it. */
public final class CondorText {

    private CondorText() {}

    /** Writes the legs and their total as a table, then one figure a line. */
    public static void write(PrintWriter out, CondorBlock block) {
        legs(block).write(out);
        out.print('\n');
        IronCondor condor = block.condor();
        double credit = block.credit();
        row(out, "credit", Figure.of(credit), "%.4f", 1, " points per share");
        row(out, "mark", Figure.of(block.mark()), "%.4f", 1, " points per share, what closing costs");
        if (block.quotes().isPresent()) {
            row(out, "model", Figure.of(block.value().mark()), "%.4f", 1, " points per share, by the chain's mids");
        }
        row(out, "max profit", Figure.of(condor.maxProfit(credit)), "%,.2f", 1, " dollars");
        row(out, "max loss", Figure.of(condor.maxLoss(credit)), "%,.2f", 1, " dollars");
        row(out, "break-even low", condor.lowerBreakEven(credit), "%.2f", 1, " at expiry");
        row(out, "break-even high", condor.upperBreakEven(credit), "%.2f", 1, " at expiry");
        row(out, "profit", Figure.of(block.probabilityOfProfit()), "%.2f", 100, " % probable at expiry, risk-neutral");
        row(out, "margin", Figure.of(condor.margin(credit)), "%,.2f", 1, " dollars, defined risk");
        row(
                out,
                "portfolio",
                Figure.of(block.portfolioMargin()),
                "%,.2f",
                1,
                " dollars of portfolio margin, an estimate: the worst of -8 % to +6 % today");
        block.held()
                .ifPresent(book -> row(
                        out,
                        "profit so far",
                        Figure.of(book.profit()),
                        "%+,.2f",
                        1,
                        " dollars since " + book.entered() + ", by the model"));
    }

    private static Table legs(CondorBlock block) {
        List<String> header = new ArrayList<>(
                List.of("leg", "strike", "quantity", "price", "vol, %", "delta, $", "gamma, $", "vega, $", "theta, $"));
        block.held().ifPresent(_ -> header.addAll(List.of("entry", "profit, $")));
        block.quotes().ifPresent(_ -> header.addAll(List.of("bid", "ask")));
        Table table = new Table(1, header.toArray(String[]::new));
        for (LegValue leg : block.value().legs()) {
            List<String> cells = new ArrayList<>(List.of(
                    CondorBlock.typeName(leg),
                    format("%.2f", leg.leg().strike()),
                    format("%+.0f", leg.leg().quantity()),
                    format("%.4f", leg.price()),
                    format("%.2f", leg.vol() * 100),
                    format("%+.2f", leg.delta()),
                    cell(Kink.figure(leg.gamma()), "%+.4f"),
                    format("%+.2f", leg.vega()),
                    cell(Kink.figure(leg.theta()), "%+.2f")));
            block.held().ifPresent(book -> {
                cells.add(format("%.4f", CondorBlock.entryPrice(book, leg)));
                cells.add(format("%+,.2f", CondorBlock.profit(book, leg)));
            });
            block.quotes().ifPresent(quotes -> {
                cells.add(cell(block.side(quotes, leg, LegQuote::bid), "%.2f"));
                cells.add(cell(block.side(quotes, leg, LegQuote::ask), "%.2f"));
            });
            table.row(cells.toArray(String[]::new));
        }
        CondorValuation total = block.value();
        List<String> cells = new ArrayList<>(List.of(
                "total",
                "",
                "",
                "",
                "",
                format("%+.2f", total.delta()),
                cell(Kink.figure(total.gamma()), "%+.4f"),
                format("%+.2f", total.vega()),
                cell(Kink.figure(total.theta()), "%+.2f")));
        block.held().ifPresent(book -> {
            cells.add("");
            cells.add(format("%+,.2f", book.profit()));
        });
        block.quotes().ifPresent(_ -> cells.addAll(List.of("", "")));
        table.row(cells.toArray(String[]::new));
        return table;
    }
}
