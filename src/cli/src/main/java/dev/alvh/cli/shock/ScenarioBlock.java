package dev.alvh.cli.shock;

import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.ScenarioMatrix;
import dev.alvh.core.shock.ShockedBook;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a condor, and the condor with its hedge, would gain from the present: moves of SPX by days until expiry.
 *
 * @param spot of SPX now, points
 */
public record ScenarioBlock(double spot, ScenarioMatrix condor, ScenarioMatrix hedged) {

    private static final double DAYS_PER_YEAR = 365;
    private static final int PARTS = 4;

    /** The block of a book. */
    public static ScenarioBlock of(CondorBook book) {
        return new ScenarioBlock(
                book.market().spx().spot(), matrix(book, book.unhedged()), matrix(book, book.hedged()));
    }

    private static ScenarioMatrix matrix(CondorBook book, Book positions) {
        return ScenarioMatrix.standard(
                new ShockedBook(positions, book.market(), book.shock()), book.years() * DAYS_PER_YEAR, PARTS);
    }

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        json.figures(
                "days",
                IntStream.range(0, condor.columns())
                        .mapToObj(column -> Figure.of(condor.days(column)))
                        .toList());
        json.objects("moves", IntStream.range(0, condor.rows()).boxed().toList(), row -> {
            json.number("move", condor.move(row));
            json.number("spx", spx(row));
            json.figures("condor", dollars(condor, row));
            json.figures("adaptive", dollars(hedged, row));
        });
    }

    double spx(int row) {
        return spot * (1 + condor.move(row));
    }

    private static List<Figure> dollars(ScenarioMatrix matrix, int row) {
        return IntStream.range(0, matrix.columns())
                .mapToObj(column -> Figure.of(matrix.dollars(row, column)))
                .toList();
    }
}
