package dev.alvh.desktop.command;

import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.Decision;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.layer.LayerHolding;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.BreakEvens;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.io.PrintWriter;
import java.util.Locale;

/** The desk as text, for those who have no display. */
final class DeskText {

    private static final double FALL = 0.05;

    private final PrintWriter out;
    private final DeskState desk;

    DeskText(PrintWriter out, DeskState desk) {
        this.out = out;
        this.desk = desk;
    }

    void writeCurve() {
        out.println("Session " + Dates.withWeekday(desk.session()) + (desk.trading() ? ", trading" : ", closed"));
        desk.curve().ifPresent(this::write);
    }

    void writeBook() {
        out.println();
        out.println("Layers: " + hedge());
        desk.hedge().held().holdings().forEach(this::write);
        out.println();
        switch (desk.condor()) {
            case Reading.Known<CondorBook>(CondorBook book) -> write(book);
            case Reading.Unavailable<CondorBook>(String reason) -> out.println("Condor: none, " + reason);
        }
        out.println("Cash of condor and hedge, all costs paid: $" + Numbers.signed(desk.cash(), 2));
        for (Decision decision : desk.decisions()) {
            out.println("Decided: " + decision.words());
        }
        out.println("Pending decisions: none; nothing on this desk asks for an approval yet");
    }

    private void write(VixCurve curve) {
        out.println("VIX " + text(curve.spot(), 2));
        curve.nodes()
                .forEach(node -> out.println(row(
                        node.contract().label(),
                        Dates.withoutYear(node.contract().settlement().date()),
                        Numbers.fixed(node.price(), 3))));
    }

    private String hedge() {
        return switch (desk.hedge().dollarsPerPoint()) {
            case Figure.Known(double dollars) -> "H $" + Numbers.fixed(dollars, 0) + " per VIX point";
            case Figure.Unavailable(String reason) ->
                desk.hedge().held().holdings().isEmpty()
                        ? "none, " + reason
                        : reason + ", so H is not known; still held until they are sold:";
        };
    }

    private void write(LayerHolding held) {
        String strike = held.callStrike().stream()
                .mapToObj(points -> Numbers.fixed(points, 1) + " call")
                .findFirst()
                .orElse("future");
        out.println(row(
                held.layer().name(),
                held.contract().label() + " " + strike,
                contracts(held) + " of " + Numbers.fixed(held.exact(), 2)));
    }

    private static String contracts(LayerHolding held) {
        return held.lots() + (held.minis() == 0 ? "" : "." + held.minis());
    }

    private void write(CondorBook book) {
        CondorValuation value = book.valuation();
        out.println("Condor: " + book.condor().quantity() + " " + book.expiry().code() + ", sold "
                + Dates.plain(book.entered()) + " at " + Numbers.fixed(book.credit(), 2) + ", now "
                + Numbers.fixed(value.mark(), 2));
        out.println(row("strikes", "", strikes(book)));
        out.println(row("P&L by the model", "", "$" + Numbers.signed(book.profit(), 0)));
        CondorProfit condor = book.reprice(book.unhedged());
        BreakEvens alone = condor.breakEvens();
        write(Control.UNHEDGED.key(), condor, alone);
        CondorProfit adaptive = book.reprice(book.hedged());
        write(HedgedEquity.ADAPTIVE, adaptive, adaptive.breakEvens(alone));
        for (ControlState state : book.controls()) {
            if (state.control() != Control.UNHEDGED
                    && book.hedgedBy(state) instanceof Reading.Known<Book>(Book hedged)) {
                CondorProfit control = book.reprice(hedged);
                write(state.control().key(), control, control.breakEvens(alone));
            }
        }
    }

    /** At expiry, and now should SPX fall at once. */
    private void write(String name, CondorProfit profit, BreakEvens found) {
        out.println(row(
                name,
                "",
                "break-evens " + text(found.lower(), 0) + " and " + text(found.upper(), 0) + ", SPX -5 % now $"
                        + Numbers.signed(profit.at(profit.spot() * (1 - FALL), 0), 0)));
    }

    private static String strikes(CondorBook book) {
        return Numbers.fixed(book.condor().putWing(), 0) + " / "
                + Numbers.fixed(book.condor().putShort(), 0) + " / "
                + Numbers.fixed(book.condor().callShort(), 0) + " / "
                + Numbers.fixed(book.condor().callWing(), 0);
    }

    private static String text(Figure figure, int decimals) {
        return switch (figure) {
            case Figure.Known(double value) -> Numbers.fixed(value, decimals);
            case Figure.Unavailable(String reason) -> "unavailable: " + reason;
        };
    }

    private static String row(String name, String what, String value) {
        return String.format(Locale.ROOT, "  %-16s %-18s %s", name, what, value);
    }
}
