package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * At every close, what each book says of its money is what its positions and the settlement table make of it, to the
 * last ten-thousandth of a dollar. The recount holds no contract on its settlement date and finds no trade without a
 * price of the day, a final settlement being none.
 */
class ConservationTest {

    private static final Ruleset RULES = Presets.DEFAULT;

    @TempDir
    private Path folder;

    @Test
    void onTheSampleEveryBookIsItsPositionsAndTheirSettlements() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        check(DataFolder.read(folder).history());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void on2004To2019EveryBookIsItsPositionsAndTheirSettlements() throws BadInputException {
        check(DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                .history());
    }

    private static void check(MarketHistory history) {
        Settlements settlements = new Settlements(history);
        Tape tape = Tape.upTo(history, history.curveDates().last());
        Books books = new Books().withControls();
        Latches latches = new Latches();
        CondorRecount condor = new CondorRecount(RULES);
        HedgeRecount hedge = new HedgeRecount(settlements, RULES.costs());
        InverseRecount inverse = new InverseRecount(settlements, RULES.costs());
        Map<Control, ControlRecount> controls = new EnumMap<>(Control.class);
        for (int t = 0; t < tape.size(); t++) {
            TapeDay day = tape.day(t);
            DayDecision decision = DayDecision.next(tape, t, RULES, books, latches);
            double rate = Double.isNaN(day.numbers().riskFree())
                    ? RULES.assumed().riskFree()
                    : day.numbers().riskFree();
            condor.count(day, decision);
            hedge.count(day, rate, decision);
            assertEquals(condor.cash(), books.condorCash(), day.date()::toString);
            assertEquals(hedge.cash(), books.cash() - books.condorCash(), day.date()::toString);
            assertEquals(condor.fees() + hedge.fees(), books.fees(), day.date()::toString);
            for (ControlState state : decision.controls()) {
                if (state.control() == Control.SHORT_INVERSE_ETF) {
                    inverse.check(day, state);
                } else {
                    controls.computeIfAbsent(state.control(), _ -> new ControlRecount(settlements, RULES.costs()))
                            .check(day, rate, state);
                }
            }
        }
        Account account = books.account();
        assertTrue(account.condorFees() > 0 && account.hedgeFees() > 0);
        for (ControlState state : books.controls(tape.day(tape.size() - 1))) {
            if (state.control() != Control.UNHEDGED) {
                assertNotEquals(0, state.account().gain(), state.control()::key);
                assertTrue(state.account().fees() > 0, state.control()::key);
            }
        }
    }
}
