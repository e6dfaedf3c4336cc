package dev.alvh.cli.condor;

import static dev.alvh.cli.text.FigureText.cell;
import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.row;

import dev.alvh.cli.text.Kink;
import dev.alvh.cli.text.Table;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.observation.Figure;
import java.io.PrintWriter;

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
        row(out, "mark", Figure.of(block.value().mark()), "%.4f", 1, " points per share, what closing costs");
        row(out, "max profit", Figure.of(condor.maxProfit(credit)), "%,.2f", 1, " dollars");
        row(out, "max loss", Figure.of(condor.maxLoss(credit)), "%,.2f", 1, " dollars");
        row(out, "break-even low", condor.lowerBreakEven(credit), "%.2f", 1, " at expiry");
        row(out, "break-even high", condor.upperBreakEven(credit), "%.2f", 1, " at expiry");
        row(out, "profit", Figure.of(block.probabilityOfProfit()), "%.2f", 100, " % probable at expiry, risk-neutral");
        row(out, "margin", Figure.of(condor.margin(credit)), "%,.2f", 1, " dollars, defined risk");
    }

    private static Table legs(CondorBlock block) {
        Table table = new Table(
                1, "leg", "strike", "quantity", "price", "vol, %", "delta, $", "gamma, $", "vega, $", "theta, $");
        for (LegValue leg : block.value().legs()) {
            table.row(
                    CondorBlock.typeName(leg),
                    format("%.2f", leg.leg().strike()),
                    format("%+.0f", leg.leg().quantity()),
                    format("%.4f", leg.price()),
                    format("%.2f", leg.vol() * 100),
                    format("%+.2f", leg.delta()),
                    cell(Kink.figure(leg.gamma()), "%+.4f"),
                    format("%+.2f", leg.vega()),
                    cell(Kink.figure(leg.theta()), "%+.2f"));
        }
        CondorValuation total = block.value();
        table.row(
                "total",
                "",
                "",
                "",
                "",
                format("%+.2f", total.delta()),
                cell(Kink.figure(total.gamma()), "%+.4f"),
                format("%+.2f", total.vega()),
                cell(Kink.figure(total.theta()), "%+.2f"));
        return table;
    }
}
