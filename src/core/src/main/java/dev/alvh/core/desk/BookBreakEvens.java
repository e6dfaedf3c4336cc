package dev.alvh.core.desk;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.Carry;
import dev.alvh.core.shock.LowerBreakEven;
import dev.alvh.core.shock.ShockedBook;

/**
 * The lower break-evens at the condor's expiry, points of SPX, and what the hedge does to them. What the condor has
 * earned since it was sold counts; of the hedge only what it earns from now on.
 *
 * @param condor alone
 * @param hedged condor and hedge, the hedge's carry paid
 * @param beforeCarry the same with carry left out
 * @param shiftBp by how many basis points of spot {@code hedged} lies below {@code condor}
 * @param shiftBpBeforeCarry likewise with carry left out
 */
public record BookBreakEvens(
        Figure condor, Figure hedged, Figure beforeCarry, Figure shiftBp, Figure shiftBpBeforeCarry) {

    private static final double DAYS_PER_YEAR = 365;

    /** The break-evens of the book in its present market. */
    public static BookBreakEvens of(CondorBook book) {
        Figure condor = lower(book, book.unhedged(), Carry.PAID);
        Figure hedged = lower(book, book.hedged(), Carry.PAID);
        Figure beforeCarry = lower(book, book.hedged(), Carry.LEFT_OUT);
        double spot = book.market().spx().spot();
        return new BookBreakEvens(
                condor,
                hedged,
                beforeCarry,
                LowerBreakEven.shiftBp(condor, hedged, spot),
                LowerBreakEven.shiftBp(condor, beforeCarry, spot));
    }

    static Figure lower(CondorBook book, Book positions, Carry carry) {
        ShockedBook shocked = new ShockedBook(positions, book.market(), book.shock());
        return LowerBreakEven.of(shocked, book.profit(), book.years() * DAYS_PER_YEAR, carry);
    }
}
