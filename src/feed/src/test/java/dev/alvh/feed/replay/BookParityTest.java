package dev.alvh.feed.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The desk that hears events one by one decides and books what a loop over the sessions decides and books. */
class BookParityTest {

    @TempDir
    private Path folder;

    @Test
    void onTheSampleEveryDecisionAndAllCashAgree() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        assertParity(history, history.curveDates().last());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void on2004To2019EveryDecisionAndAllCashAgree() throws BadInputException {
        assertParity(
                DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                        .history(),
                LocalDate.of(2019, 12, 31));
    }

    private static void assertParity(MarketHistory history, LocalDate to) {
        LocalDate first = history.curveDates().first();
        DeskFold fold = new DeskFold(
                history.upTo(first.minusDays(1)),
                ExchangeTime.vxSettlement(first.minusDays(1)),
                DeskSettings.of(history.provenance()));
        FolderReplay replay = new FolderReplay(history, first, to);
        Tape tape = Tape.upTo(history, to);
        Books books = new Books().withControls();
        Latches latches = new Latches();
        int t = 0;
        for (Optional<MarketEvent> next = replay.next(); next.isPresent(); next = replay.next()) {
            MarketEvent event = next.orElseThrow();
            DeskState state = fold.fold(Batch.of(event.at(), List.of(event)));
            if (event instanceof MarketEvent.SessionClosed
                    && t < tape.size()
                    && tape.day(t).date().equals(state.session())) {
                assertSame(
                        DayDecision.next(tape, t++, Presets.DEFAULT, books, latches),
                        state.decision().orElseThrow());
                assertEquals(books.cash(), Money.of(state.cash()), () -> "cash on " + state.session());
            }
        }
        assertEquals(tape.size(), t);
        assertNotEquals(0, books.cash());
        assertNotEquals(0, books.hedgeContracts());
    }

    private static void assertSame(DayDecision looped, DayDecision folded) {
        LocalDate date = looped.day().date();
        assertEquals(date, folded.day().date());
        assertEquals(looped.latches(), folded.latches(), date::toString);
        assertEquals(looped.condor(), folded.condor(), date::toString);
        assertEquals(looped.sellsCondor(), folded.sellsCondor(), date::toString);
        assertEquals(looped.closesCondor(), folded.closesCondor(), date::toString);
        assertEquals(looped.layers(), folded.layers(), date::toString);
        assertEquals(looped.adjustments(), folded.adjustments(), date::toString);
        assertEquals(looped.standstills(), folded.standstills(), date::toString);
        assertEquals(looped.tickets(), folded.tickets(), date::toString);
        assertEquals(looped.controls(), folded.controls(), date::toString);
    }
}
