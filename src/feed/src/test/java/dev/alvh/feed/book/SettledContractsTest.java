package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts at their end, in the books of 2004 to 2019. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class SettledContractsTest {

    private static Tape tape = Tape.EMPTY;

    @BeforeAll
    static void read() throws BadInputException {
        tape = Tape.upTo(
                DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                        .history(),
                LocalDate.of(2019, 12, 31));
    }

    private static TapeDay on(LocalDate date) {
        TapeDay day = tape.day(tape.indexOn(date));
        assertEquals(date, day.date());
        return day;
    }

    @Test
    void feb18SettlesAt2187FarFromItsLastTradeAndIsNoLongerListed() {
        LocalDate date = LocalDate.of(2018, 2, 14);
        int settleDay = (int) date.toEpochDay();
        assertEquals(21.87, on(date).finalSettlement(settleDay));
        assertEquals(-1, on(date).nodeOf(settleDay), "there is nothing to trade at");
        assertEquals(0, on(LocalDate.of(2018, 2, 13)).nodeOf(settleDay));
    }

    /** Of Mar-19 the table holds no final settlement. */
    @ParameterizedTest
    @CsvSource({"2008-02, 2008-02-19, 25.51", "2014-03, 2014-03-18, 15.46", "2019-03, 2019-03-19, NaN"})
    void aContractThatAHolidayMovedSettlesOnTheTuesday(YearMonth month, LocalDate moved, double price) {
        int settleDay = (int) moved.toEpochDay();
        assertEquals(moved, VxFuture.monthly(month).settlement().date());
        assertEquals(price, on(moved).finalSettlement(settleDay));
        assertEquals(-1, on(moved).nodeOf(settleDay));
        assertEquals(0, tape.day(tape.indexOn(moved) - 1).nodeOf(settleDay));
    }

    @Test
    void noBookEverHoldsAContractAfterTheCloseOfItsSettlementDate() {
        Books books = new Books().withControls();
        Latches latches = new Latches();
        for (int t = 0; t < tape.size(); t++) {
            DayDecision decision = DayDecision.next(tape, t, Presets.DEFAULT, books, latches);
            LocalDate date = decision.day().date();
            for (LayerDecision layer : decision.layers()) {
                layer.held().ifPresent(held -> assertAlive(held.contract(), date));
            }
            for (ControlState state : decision.controls()) {
                state.holdings().forEach(held -> assertAlive(held.contract(), date));
            }
        }
    }

    private static void assertAlive(VxFuture contract, LocalDate date) {
        assertTrue(contract.settlement().date().isAfter(date), () -> contract.label() + " on " + date);
    }
}
