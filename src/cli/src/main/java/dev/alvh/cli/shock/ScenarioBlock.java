package dev.alvh.cli.shock;

import dev.alvh.core.desk.BookScenarios;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.ScenarioMatrix;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a condor, and the condor with each hedge, would gain from the present: moves of SPX by days until expiry.
 *
 * @param spot of SPX now, points
 */
public record ScenarioBlock(double spot, BookScenarios scenarios) {

    /** The block of a book. */
    public static ScenarioBlock of(CondorBook book) {
        return new ScenarioBlock(book.market().spx().spot(), BookScenarios.of(book));
    }

    ScenarioMatrix condor() {
        return scenarios.condor();
    }

    ScenarioMatrix hedged() {
        return scenarios.adaptive();
    }

    /** Writes the fields of condor and adaptive hedge into the object that is open. */
    public void writeFields(JsonOut json) {
        json.figures("days", days());
        json.objects("moves", IntStream.range(0, condor().rows()).boxed().toList(), row -> {
            json.number("move", condor().move(row));
            json.number("spx", spx(row));
            json.figures("condor", dollars(condor(), row));
            json.figures("adaptive", dollars(hedged(), row));
        });
    }

    /** Writes the matrices of every hedge into the object that is open. */
    public void writeHedges(JsonOut json) {
        json.figures("days", days());
        rows(json, HedgedEquity.ADAPTIVE, hedged());
        json.object(
                "controls",
                () -> scenarios.controls().forEach(one -> {
                    String key = one.control().key();
                    switch (one.matrix()) {
                        case Reading.Known<ScenarioMatrix>(ScenarioMatrix matrix) -> rows(json, key, matrix);
                        case Reading.Unavailable<ScenarioMatrix>(String reason) -> json.unavailable(key, reason);
                    }
                }));
    }

    private void rows(JsonOut json, String name, ScenarioMatrix matrix) {
        json.objects(name, IntStream.range(0, matrix.rows()).boxed().toList(), row -> {
            json.number("move", matrix.move(row));
            json.number("spx", spx(row));
            json.figures("dollars", dollars(matrix, row));
        });
    }

    private List<Figure> days() {
        return IntStream.range(0, condor().columns())
                .mapToObj(column -> Figure.of(condor().days(column)))
                .toList();
    }

    double spx(int row) {
        return spot * (1 + condor().move(row));
    }

    private static List<Figure> dollars(ScenarioMatrix matrix, int row) {
        return IntStream.range(0, matrix.columns())
                .mapToObj(column -> Figure.of(matrix.dollars(row, column)))
                .toList();
    }
}
