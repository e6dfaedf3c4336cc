package dev.alvh.feed.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a folder holds beyond a date, no bit of any state up to that date may differ. */
class LookAheadTest {

    @TempDir
    private Path folder;

    /** The folder as a person would have had it on the evening of {@code last}: rows, and results of releases, cut. */
    private static MarketHistory truncated(MarketHistory whole, LocalDate last) {
        return new MarketHistory(
                whole.provenance(),
                whole.vx().headMap(last, true).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                Arrays.stream(SeriesId.values())
                        .flatMap(id -> whole.series(id).stream())
                        .map(column -> new DailySeries(
                                column.id(),
                                IntStream.range(0, column.size())
                                        .mapToObj(column::point)
                                        .filter(point -> !point.knownOn().isAfter(last))
                                        .toList()))
                        .toList(),
                whole.events().stream()
                        .map(event -> event.date().isAfter(last)
                                ? new EconomicEvent(
                                        event.date(),
                                        event.newYorkTime(),
                                        event.kind(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty())
                                : event)
                        .toList());
    }

    /** The digest of the state after each moment of a range, the days before it folded at once. */
    private static List<String> digests(MarketHistory history, LocalDate before, LocalDate to) {
        LocalDate first = FolderReplay.sessions(history).first();
        DeskFold fold = new DeskFold(
                history.upTo(first), ExchangeTime.vxSettlement(first), DeskSettings.of(history.provenance()));
        FolderReplay replay = new FolderReplay(history, first.plusDays(1), to);
        Canonical canonical = new Canonical();
        List<String> digests = new ArrayList<>();
        List<MarketEvent> moment = new ArrayList<>();
        for (Optional<MarketEvent> next = replay.next(); next.isPresent(); next = replay.next()) {
            MarketEvent event = next.orElseThrow();
            boolean shown = event.at().isAfter(ExchangeTime.vxSettlement(before));
            if (shown && !moment.isEmpty() && !moment.getFirst().at().equals(event.at())) {
                digests.add(canonical.digest(fold.fold(Batch.of(moment.getLast().at(), moment))));
                moment.clear();
            }
            moment.add(event);
        }
        digests.add(canonical.digest(fold.fold(Batch.of(moment.getLast().at(), moment))));
        return digests;
    }

    private static void assertNoLookAhead(MarketHistory whole, LocalDate from, LocalDate to) {
        List<String> all = digests(whole, from, to.plusMonths(1));
        List<String> cut = digests(truncated(whole, to), from, to);
        assertEquals(cut, all.subList(0, cut.size()));
        assertNotEquals(cut.getLast(), all.getLast());
    }

    @Test
    void noStateDependsOnWhatASyntheticFolderHoldsLater() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory whole = DataFolder.read(folder).history();
        assertNoLookAhead(whole, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 4, 30));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void noStateOfFebruary2018DependsOnWhatCameLater() throws BadInputException {
        MarketHistory whole = DataFolder.read(
                        Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                .history();
        assertNoLookAhead(whole, LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 9));
    }
}
