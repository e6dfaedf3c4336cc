package dev.alvh.cli.book;

import static dev.alvh.cli.text.FigureText.cell;
import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.none;
import static dev.alvh.cli.text.FigureText.reason;
import static dev.alvh.cli.text.FigureText.row;
import static dev.alvh.cli.text.FigureText.sign;

import dev.alvh.cli.text.Table;
import dev.alvh.core.desk.BookBreakEvens;
import dev.alvh.core.desk.ControlBreakEvens;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.HedgeSizing;
import java.io.PrintWriter;
import java.util.List;

/** A book block as a trader reads it. */
public final class BookText {

    private BookText() {}

    /** Writes the block, one figure a line. */
    public static void write(PrintWriter out, BookBlock block) {
        switch (block.sizing()) {
            case Reading.Known<HedgeSizing>(HedgeSizing sizing) -> write(out, sizing);
            case Reading.Unavailable<HedgeSizing>(String reason) ->
                row(out, "size", block.dollarsPerPoint(), "%.0f", 1, " dollars per VIX point: " + reason);
        }
        switch (block.breakEvens()) {
            case Reading.Known<BookBreakEvens>(BookBreakEvens points) -> write(out, points);
            case Reading.Unavailable<BookBreakEvens>(String reason) -> row(out, "break-even low", none(reason));
        }
        if (block.controls() instanceof Reading.Known<List<ControlBreakEvens>>(List<ControlBreakEvens> controls)) {
            write(out, controls);
        }
    }

    private static void write(PrintWriter out, List<ControlBreakEvens> controls) {
        out.print("\nstatic hedges of the adaptive one's average size\n");
        Table table = new Table(1, "control", "VIX beta", "break-even low", "shift bp", "before carry", "");
        for (ControlBreakEvens one : controls) {
            table.row(
                    one.control().key(),
                    sign(one.control().vixBeta()),
                    cell(one.hedged(), "%.2f"),
                    cell(one.shiftBp(), "%+.1f"),
                    cell(one.shiftBpBeforeCarry(), "%+.1f"),
                    reason(one.hedged()));
        }
        table.write(out);
    }

    private static void write(PrintWriter out, HedgeSizing sizing) {
        row(
                out,
                "size",
                sizing.dollarsPerPoint(),
                "%,.0f",
                1,
                " dollars per VIX point, frozen since the condor was sold");
        row(out, "condor max loss", Figure.of(sizing.condorMaxLoss()), "%,.2f", 1, " dollars at its sale");
        row(
                out,
                "hedge gain",
                Figure.of(sizing.hedgeGain()),
                "%.3f",
                1,
                " VIX points where SPX falls to the long put, " + format("%+.2f %%", Math.expm1(sizing.shock()) * 100));
    }

    private static void write(PrintWriter out, BookBreakEvens points) {
        row(out, "break-even low", points.condor(), "%.2f", 1, " condor alone, at its expiry");
        row(out, "  hedged", points.hedged(), "%.2f", 1, " condor and hedge, carry paid");
        row(out, "  before carry", points.beforeCarry(), "%.2f", 1, " condor and hedge");
        row(out, "shift", points.shiftBp(), "%+.1f", 1, " basis points of spot lower");
        row(out, "  before carry", points.shiftBpBeforeCarry(), "%+.1f", 1, " basis points of spot lower");
    }
}
