package dev.alvh.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.SyntheticHistory;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The history of the money against decisions that are each worked out from the first session anew. */
class EquityHistoryTest {

    private static final double CENT = 0.01;
    private static final Tape TAPE = Tape.upTo(SyntheticHistory.whole(), SyntheticHistory.TO);
    private static final DeskState DESK = desk(SyntheticHistory.TO);

    private static DeskState desk(LocalDate date) {
        return new DeskFold(
                        SyntheticHistory.knownBy(date),
                        ExchangeTime.vxSettlement(date),
                        DeskSettings.of(Provenance.SIMULATED))
                .state();
    }

    @Test
    void thereIsOneRowForEachSession() {
        EquityHistory history = DESK.equity();
        assertEquals(TAPE.size(), history.size());
        for (int t = 0; t < TAPE.size(); t++) {
            assertEquals(TAPE.day(t).date(), history.date(t));
            assertEquals(Regime.of(TAPE.day(t).price(0), TAPE.day(t).price(1)), history.regime(t));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> history.date(history.size()));
    }

    @Test
    void itEndsWithWhatEachHedgeHasEarned() {
        DayDecision last = DESK.decision().orElseThrow();
        List<HedgedEquity> earned = HedgedEquity.of(last.account(), last.controls());
        int end = DESK.equity().size() - 1;
        assertEquals(dollars(earned.getFirst()), DESK.equity().adaptive(end), CENT);
        assertEquals(dollars(earned.getLast()), DESK.equity().unhedged(end), CENT);
        for (Control control : Control.ALL) {
            int place = Control.ALL.indexOf(control);
            double scale = last.controls().get(place).budgetScale().asOptional().orElseThrow();
            assertEquals(dollars(earned.get(place + 1)), DESK.equity().with(control, scale, end), CENT);
        }
    }

    private static double dollars(HedgedEquity earned) {
        return earned.equity().asOptional().orElseThrow();
    }

    @Test
    void everyRowIsWhatADecisionOfThatDaySays() {
        for (int t = 50; t < TAPE.size(); t += 173) {
            DayDecision day = DayDecision.on(TAPE, t, Presets.DEFAULT);
            assertEquals(day.account().equity() / 10_000.0, DESK.equity().adaptive(t), 1e-6);
            assertEquals(day.account().condorEquity() / 10_000.0, DESK.equity().unhedged(t), 1e-6);
            for (ControlState state : day.controls()) {
                assertEquals(
                        (day.account().condorEquity() + state.account().equity()) / 10_000.0,
                        DESK.equity().with(state.control(), 1, t),
                        1e-6);
            }
        }
    }

    @Test
    void aDeskThatKnowsLessHasTheSameRowsSoFar() {
        LocalDate date = TAPE.day(TAPE.size() / 2).date();
        EquityHistory part = desk(date).equity();
        assertEquals(date, part.date(part.size() - 1));
        for (int t = 0; t < part.size(); t++) {
            assertEquals(DESK.equity().adaptive(t), part.adaptive(t));
            assertEquals(DESK.equity().events(t), part.events(t));
        }
    }

    @Test
    void theMarksAreThoseOfTheLatchesAndOfContractsThatChanged() {
        EquityHistory history = DESK.equity();
        for (EquityEvent event : EquityEvent.values()) {
            assertTrue(
                    IntStream.range(0, history.size())
                            .anyMatch(t -> history.events(t).contains(event)),
                    event.name());
        }
        for (int t = 300; t < history.size(); t += 211) {
            boolean before =
                    DayDecision.on(TAPE, t - 1, Presets.DEFAULT).latches().secondEngine();
            boolean after = DayDecision.on(TAPE, t, Presets.DEFAULT).latches().secondEngine();
            assertEquals(!before && after, history.events(t).contains(EquityEvent.SECOND_ENGINE));
        }
    }
}
