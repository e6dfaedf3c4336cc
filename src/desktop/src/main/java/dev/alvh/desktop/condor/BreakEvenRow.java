package dev.alvh.desktop.condor;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.BreakEvens;
import java.util.ArrayList;
import java.util.List;

/**
 * The break-evens of the condor with one hedge.
 *
 * @param name {@code adaptive}, or the control's key
 * @param vixBeta the sign of what the hedge earns when VIX futures rise
 * @param budgetScale by which a static hedge is multiplied; 1 of the adaptive one and of none
 */
public record BreakEvenRow(String name, int vixBeta, Figure budgetScale, BreakEvens found) {

    static final List<String> HEADINGS = List.of("Hedge", "β", "Scale", "Lower", "bp", "Upper", "bp");

    /** The condor alone first, then with the adaptive hedge, then with each static one. */
    static List<BreakEvenRow> all(CondorBook book) {
        BreakEvens alone = book.reprice(book.unhedged()).breakEvens();
        List<BreakEvenRow> rows = new ArrayList<>();
        rows.add(new BreakEvenRow(Control.UNHEDGED.key(), Control.UNHEDGED.vixBeta(), Figure.of(1), alone));
        rows.add(new BreakEvenRow(
                HedgedEquity.ADAPTIVE,
                1,
                Figure.of(1),
                book.reprice(book.hedged()).breakEvens(alone)));
        for (ControlState state : book.controls()) {
            if (state.control() != Control.UNHEDGED) {
                rows.add(new BreakEvenRow(
                        state.control().key(),
                        state.control().vixBeta(),
                        state.budgetScale(),
                        found(book, state, alone)));
            }
        }
        return rows;
    }

    private static BreakEvens found(CondorBook book, ControlState state, BreakEvens alone) {
        return switch (book.hedgedBy(state)) {
            case Reading.Known<Book>(Book hedged) -> book.reprice(hedged).breakEvens(alone);
            case Reading.Unavailable<Book>(String reason) -> {
                Figure none = Figure.unavailable(reason);
                yield new BreakEvens(none, none, none, none);
            }
        };
    }
}
