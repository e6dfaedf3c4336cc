package dev.alvh.core.desk;

import dev.alvh.core.control.Control;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.ScenarioMatrix;
import dev.alvh.core.shock.ShockedBook;
import java.util.List;

/**
 * What the same condor gains with each hedge: moves of SPX by days until its expiry, carry paid. All matrices have the
 * same moves and days. A product sold short counts as the futures that move as it does today.
 *
 * @param condor alone
 * @param adaptive condor and the hedge held
 * @param controls condor and each static hedge at its budget scale, in their order
 */
public record BookScenarios(ScenarioMatrix condor, ScenarioMatrix adaptive, List<OfControl> controls) {

    private static final double DAYS_PER_YEAR = 365;

    /** Into which the time to expiry is cut. */
    private static final int PARTS = 4;

    /** Of one static hedge, or why it has no size. */
    public record OfControl(Control control, Reading<ScenarioMatrix> matrix) {}

    public BookScenarios {
        controls = List.copyOf(controls);
    }

    /** The scenarios of the book in its present market. */
    public static BookScenarios of(CondorBook book) {
        return new BookScenarios(
                matrix(book, book.unhedged()),
                matrix(book, book.hedged()),
                book.controls().stream()
                        .map(state -> new OfControl(
                                state.control(), book.hedgedBy(state).map(hedged -> matrix(book, hedged))))
                        .toList());
    }

    private static ScenarioMatrix matrix(CondorBook book, Book positions) {
        return ScenarioMatrix.standard(
                new ShockedBook(positions, book.market(), book.shock()), book.years() * DAYS_PER_YEAR, PARTS);
    }
}
