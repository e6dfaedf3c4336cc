package dev.alvh.feed.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class FolderReplayTest {

    @TempDir
    private Path folder;

    private static MarketHistory realHistory() throws BadInputException {
        return DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                .history();
    }

    private static DeskFold foldBefore(MarketHistory history, LocalDate from) {
        LocalDate before = FolderReplay.sessions(history).lower(from);
        return new DeskFold(
                history.upTo(before), ExchangeTime.vxSettlement(before), DeskSettings.of(Provenance.SETTLED));
    }

    /** The states after each moment, events of one moment in one batch. */
    private static List<DeskState> states(MarketHistory history, LocalDate from, LocalDate to) {
        DeskFold fold = foldBefore(history, from);
        FolderReplay replay = new FolderReplay(history, from, to);
        List<DeskState> states = new ArrayList<>();
        List<MarketEvent> moment = new ArrayList<>();
        for (Optional<MarketEvent> next = replay.next(); next.isPresent(); next = replay.next()) {
            MarketEvent event = next.orElseThrow();
            if (!moment.isEmpty() && !moment.getFirst().at().equals(event.at())) {
                states.add(fold.fold(Batch.of(moment.getFirst().at(), moment)));
                moment.clear();
            }
            moment.add(event);
        }
        states.add(fold.fold(Batch.of(moment.getFirst().at(), moment)));
        return states;
    }

    private static void assertSameAsHistory(MarketHistory history, LocalDate from, LocalDate to) {
        Map<LocalDate, SignalSnapshot> expected =
                SignalHistory.upTo(history, to).snapshots();
        int compared = 0;
        for (DeskState state : states(history, from, to)) {
            if (!state.trading() && history.curveDates().contains(state.session())) {
                assertEquals(Optional.ofNullable(expected.get(state.session())), state.signals());
                assertEquals(history.curveOn(state.session()), state.curve());
                compared++;
            }
        }
        assertEquals(history.curveDates().subSet(from, true, to, true).size(), compared);
    }

    @Test
    void afterEachCloseTheDeskKnowsWhatTheHistoryKnewThatDay() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        assertSameAsHistory(
                history, LocalDate.of(2024, 6, 3), history.curveDates().last());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void onRealDaysWithTheirGapsTheDeskKnowsWhatTheHistoryKnew() throws BadInputException {
        MarketHistory history = realHistory();
        assertSameAsHistory(history, LocalDate.of(2014, 12, 1), LocalDate.of(2019, 2, 1));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void theFirstDaysOfFebruary2018StepFromContangoToInversion() throws BadInputException {
        List<Regime> regimes = states(realHistory(), LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 9)).stream()
                .filter(state -> !state.trading())
                .map(state -> state.analytics().orElseThrow().regime().orElseThrow())
                .toList();
        assertEquals(7, regimes.size());
        // Thursday's contango is below 2 % already, the panic comes on Monday
        assertEquals(
                List.of(Regime.FLAT, Regime.BACKWARDATION, Regime.INVERTED, Regime.BACKWARDATION),
                regimes.subList(0, 4));
    }

    @Test
    void nothingLaterThanTheClockIsKnown() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        for (DeskState state : states(history, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 4, 30))) {
            LocalDate last = state.trading() ? state.session().minusDays(1) : state.session();
            assertFalse(state.known().curveDates().last().isAfter(last));
            for (SeriesId id : SeriesId.values()) {
                DailySeries column = state.known().series(id).orElse(null);
                if (column != null && column.size() > 0) {
                    assertFalse(column.knownOn(column.size() - 1).isAfter(state.session()), id.toString());
                }
            }
            Instant now = state.now();
            state.quotes()
                    .values()
                    .forEach(quoted -> assertFalse(quoted.mark().at().isAfter(now)));
        }
    }

    @Test
    void whatTheFolderHoldsLaterChangesNoState() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        LocalDate from = LocalDate.of(2025, 3, 3);
        LocalDate to = LocalDate.of(2025, 4, 30);
        List<DeskState> whole = states(history, from, to);
        List<DeskState> cut = states(history.upTo(to), from, to);
        assertEquals(
                whole.stream().map(FolderReplayTest::printed).toList(),
                cut.stream().map(FolderReplayTest::printed).toList());
    }

    private static String printed(DeskState state) {
        return state.now() + " " + state.curve() + state.signals() + state.decisions() + state.hedge() + state.cash();
    }

    @Test
    void theCondorIsSoldTheSessionAfterItWasDecidedAndBoughtBackTheSessionAfterItsExit()
            throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        List<DeskState> closes = closesFromTheFirst(history);
        int sold = closes.indexOf(firstThatDecided(closes, "Sold "));
        int exit = closes.indexOf(firstThatDecided(closes, "Close the condor in the next session"));

        assertDecided(closes.get(sold - 1), "Sell a condor in the next session");
        assertDecided(closes.get(sold), "Hedge proposed for the next session: ");
        assertTrue(closes.get(sold).hedge().held().holdings().isEmpty());
        assertFalse(closes.get(sold + 1).hedge().held().holdings().isEmpty());
        assertDecided(closes.get(exit + 1), "Bought back ");
        assertDecided(closes.get(exit + 2), "Sold ");
    }

    private static void assertDecided(DeskState close, String words) {
        assertTrue(
                close.decisions().stream().anyMatch(decision -> decision.words().startsWith(words)),
                close.session() + ": " + close.decisions());
    }

    private static List<DeskState> closesFromTheFirst(MarketHistory history) {
        LocalDate first = history.curveDates().first();
        LocalDate before = first.minusDays(1);
        DeskFold fold = new DeskFold(
                history.upTo(before), ExchangeTime.vxSettlement(before), DeskSettings.of(history.provenance()));
        FolderReplay replay = new FolderReplay(history, first, LocalDate.of(2024, 5, 31));
        List<DeskState> closes = new ArrayList<>();
        for (Optional<MarketEvent> next = replay.next(); next.isPresent(); next = replay.next()) {
            MarketEvent event = next.orElseThrow();
            DeskState state = fold.fold(Batch.of(event.at(), List.of(event)));
            if (event instanceof MarketEvent.SessionClosed) {
                closes.add(state);
            }
        }
        return closes;
    }

    /** Every session up to the close of a date in one batch. */
    private static DeskState atOnce(MarketHistory history, LocalDate date) {
        LocalDate first = history.curveDates().first();
        DeskFold fold = new DeskFold(
                history.upTo(first.minusDays(1)),
                ExchangeTime.vxSettlement(first.minusDays(1)),
                DeskSettings.of(history.provenance()));
        FolderReplay replay = new FolderReplay(history, first, date);
        List<MarketEvent> events = Stream.generate(replay::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        return fold.fold(Batch.of(ExchangeTime.vxSettlement(date), events));
    }

    private static DeskState firstThatDecided(List<DeskState> closes, String words) {
        return closes.stream()
                .filter(close -> close.decisions().stream()
                        .anyMatch(decision -> decision.words().startsWith(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void foldedInOneBatchTheDeskIsWhatItIsEventByEvent() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        DeskState closed = firstThatDecided(closesFromTheFirst(history), "Bought back");

        DeskState atOnce = atOnce(history, closed.session());

        assertEquals(printed(closed), printed(atOnce));
        assertDecided(atOnce, "Sell a condor in the next session");
    }

    /** As on days of mourning: the exchange for futures is open, that for stocks is not. */
    @Test
    void onADayOnWhichOnlyVxSettlesNothingTradesAndTheBookSaysWhyItHasNoMark() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory whole = DataFolder.read(folder).history();
        LocalDate mourning =
                firstThatDecided(closesFromTheFirst(whole), "Bought back").session();
        for (String index : List.of("VIX", "SPX")) {
            Path file = folder.resolve(index + "_History.csv");
            String stamp = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US).format(mourning);
            Files.write(
                    file,
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith(stamp))
                            .toList());
        }
        MarketHistory history = DataFolder.read(folder).history();

        DeskState closed = atOnce(history, mourning);
        DeskState next = atOnce(history, history.curveDates().higher(mourning));

        assertEquals(Reading.unavailable("no fresh value of SPX on " + mourning), closed.condor());
        assertTrue(closed.hedge().sizing().isKnown(), "the condor is still held");
        assertDecided(closed, "Close the condor in the next session");
        assertTrue(closed.decisions().stream().noneMatch(said -> said.cash() != 0), closed.decisions()::toString);
        assertTrue(next.decisions().getFirst().words().startsWith("Bought back"), next.decisions()::toString);
    }
}
