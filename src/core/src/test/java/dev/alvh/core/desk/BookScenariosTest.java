package dev.alvh.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.shock.Carry;
import dev.alvh.core.shock.ScenarioMatrix;
import dev.alvh.core.shock.ShockedBook;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The matrices of every hedge against cells that are priced one by one. */
class BookScenariosTest {

    private static final double CENT = 0.01;
    private static final CondorBook BOOK = book();

    private static CondorBook book() {
        Tape tape = Tape.EMPTY;
        for (int day = 22; day <= 26; day++) {
            tape = tape.with(DayBuilder.on(LocalDate.of(2018, 1, day), 15, 16, 17, 17.5, 18, 18, 18.5)
                    .build());
        }
        return known(CondorBook.atClose(DayDecision.on(tape, tape.size() - 1, Presets.DEFAULT)));
    }

    private static <T> T known(Reading<T> reading) {
        if (reading instanceof Reading.Known<T>(T value)) {
            return value;
        }
        throw new AssertionError(reading.toString());
    }

    private static ScenarioMatrix of(Control control, CondorBook book) {
        return known(BookScenarios.of(book)
                .controls()
                .get(Control.ALL.indexOf(control))
                .matrix());
    }

    @Test
    void theUnhedgedBookIsTheCondorAlone() {
        BookScenarios scenarios = BookScenarios.of(BOOK);
        ScenarioMatrix unhedged = of(Control.UNHEDGED, BOOK);
        for (int row = 0; row < unhedged.rows(); row++) {
            for (int column = 0; column < unhedged.columns(); column++) {
                assertEquals(scenarios.condor().dollars(row, column), unhedged.dollars(row, column));
            }
        }
        assertEquals(-0.20, unhedged.move(0), 1e-12);
        assertEquals(0.10, unhedged.move(unhedged.rows() - 1), 1e-12);
        assertEquals(BOOK.years() * 365, unhedged.days(unhedged.columns() - 1), 1e-9);
    }

    @Test
    void aCellIsTheCondorAndWhatTheHedgeGainsThere() {
        BookScenarios scenarios = BookScenarios.of(BOOK);
        ScenarioMatrix matrix = of(Control.VX_FRONT, BOOK);
        ControlState front = BOOK.controls().get(Control.ALL.indexOf(Control.VX_FRONT));
        double scale = front.budgetScale().asOptional().orElseThrow();
        int row = 6;
        int column = 2;
        double x = Math.log(0.95);
        ShockedBook futures = new ShockedBook(
                BOOK.unhedged().withHedge(front.futures(BOOK.curve(), 1), List.of()), BOOK.market(), BOOK.shock());

        assertEquals(-0.05, matrix.move(row), 1e-12);
        assertEquals(
                scenarios.condor().dollars(row, column)
                        + scale * futures.hedgeChange(x, matrix.days(column), Carry.PAID),
                matrix.dollars(row, column),
                CENT);
        assertTrue(matrix.dollars(row, 0) > scenarios.condor().dollars(row, 0), "a hedge gains where SPX falls");
    }

    @Test
    void twiceTheScaleIsTwiceTheHedgeInEveryCell() {
        BookScenarios once = BookScenarios.of(BOOK);
        CondorBook doubled = withTwice(BOOK);
        for (Control control : List.of(Control.FROZEN_442, Control.VIX_CALLS, Control.VX_FRONT)) {
            ScenarioMatrix one = of(control, BOOK);
            ScenarioMatrix two = of(control, doubled);
            for (int row = 0; row < one.rows(); row++) {
                double condor = once.condor().dollars(row, 1);
                assertEquals(2 * (one.dollars(row, 1) - condor), two.dollars(row, 1) - condor, CENT, control::key);
            }
        }
    }

    private static CondorBook withTwice(CondorBook book) {
        return with(book, book.controls().stream().map(BookScenariosTest::twice).toList());
    }

    private static CondorBook with(CondorBook book, List<ControlState> controls) {
        return new CondorBook(
                book.condor(),
                book.expiry(),
                book.entered(),
                book.entry(),
                book.years(),
                book.valuation(),
                book.market(),
                book.hedged(),
                controls,
                book.curve(),
                book.shock(),
                book.mark());
    }

    private static ControlState twice(ControlState state) {
        Figure scale = state.budgetScale().map(k -> 2 * k);
        return new ControlState(
                state.control(), state.account(), state.dollarsPerPoint(), scale, state.holdings(), state.waits());
    }

    @Test
    void aControlWithoutASizeSaysWhy() {
        ControlState state = BOOK.controls().getFirst();
        CondorBook unsized = with(
                BOOK,
                List.of(new ControlState(
                        state.control(),
                        state.account(),
                        state.dollarsPerPoint(),
                        Figure.unavailable("not measured"),
                        state.holdings(),
                        state.waits())));

        assertEquals(
                Reading.unavailable("not measured"),
                BookScenarios.of(unsized).controls().getFirst().matrix());
    }
}
