package dev.alvh.core.desk;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.Carry;
import dev.alvh.core.shock.LowerBreakEven;
import java.util.List;

/**
 * What a static hedge, at its budget scale, does to the condor's lower break-even, as {@link BookBreakEvens} says it of
 * the adaptive hedge. A product sold short counts as the futures that move as it does today.
 *
 * @param hedged condor and control, the control's carry paid, points of SPX
 * @param beforeCarry the same with carry left out
 * @param shiftBp by how many basis points of spot {@code hedged} lies below the condor's
 * @param shiftBpBeforeCarry likewise with carry left out
 */
public record ControlBreakEvens(
        Control control, Figure hedged, Figure beforeCarry, Figure shiftBp, Figure shiftBpBeforeCarry) {

    /** Those of every control of the book, in their order. */
    public static List<ControlBreakEvens> of(CondorBook book) {
        Figure condor = BookBreakEvens.lower(book, book.unhedged(), Carry.PAID);
        return book.controls().stream().map(state -> of(book, state, condor)).toList();
    }

    private static ControlBreakEvens of(CondorBook book, ControlState state, Figure condor) {
        Figure hedged = lower(book, state, Carry.PAID);
        Figure beforeCarry = lower(book, state, Carry.LEFT_OUT);
        double spot = book.market().spx().spot();
        return new ControlBreakEvens(
                state.control(),
                hedged,
                beforeCarry,
                LowerBreakEven.shiftBp(condor, hedged, spot),
                LowerBreakEven.shiftBp(condor, beforeCarry, spot));
    }

    private static Figure lower(CondorBook book, ControlState state, Carry carry) {
        return switch (book.hedgedBy(state)) {
            case Reading.Known<Book>(Book positions) -> BookBreakEvens.lower(book, positions, carry);
            case Reading.Unavailable<Book>(String reason) -> Figure.unavailable(reason);
        };
    }
}
