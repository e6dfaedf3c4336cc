package dev.alvh.feed.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.EventSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sessions of a data folder as events, two moments a session: at 08:30 Chicago it opens, with the final settlements
 * of that morning; at the decision instant everything else that has become known is said, and it closes. Each value is
 * said in the first session that may read it, never earlier.
 */
public final class FolderReplay implements EventSource {

    /** Said as levels of the session; everything else is published with its stamp. */
    private static final Set<SeriesId> LEVELS =
            EnumSet.of(SeriesId.VIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX, SeriesId.SPX);

    private record Stamped(SeriesId id, DailySeries.Point point) {}

    private final MarketHistory history;
    private final Deque<LocalDate> sessions;
    private final TreeMap<LocalDate, List<Stamped>> byKnownDate = new TreeMap<>();
    private final Deque<MarketEvent> waiting = new ArrayDeque<>();

    /**
     * The sessions of a range, both ends included.
     *
     * @param history may hold more on either side
     */
    public FolderReplay(MarketHistory history, LocalDate from, LocalDate to) {
        this.history = history;
        this.sessions = new ArrayDeque<>(sessions(history).subSet(from, true, to, true));
        LocalDate before = from.minusDays(1);
        for (SeriesId id : SeriesId.values()) {
            history.series(id)
                    .ifPresent(column -> IntStream.range(0, column.size())
                            .mapToObj(column::point)
                            .filter(point -> point.knownOn().isAfter(before)
                                    && !point.knownOn().isAfter(to))
                            .forEach(point -> byKnownDate
                                    .computeIfAbsent(point.knownOn(), _ -> new ArrayList<>())
                                    .add(new Stamped(id, point))));
        }
    }

    /** Every date on which VX settled, or VIX or SPX closed. */
    public static NavigableSet<LocalDate> sessions(MarketHistory history) {
        TreeSet<LocalDate> dates = new TreeSet<>(history.curveDates());
        Stream.of(SeriesId.VIX, SeriesId.SPX)
                .flatMap(id -> history.series(id).stream())
                .forEach(column ->
                        IntStream.range(0, column.size()).mapToObj(column::date).forEach(dates::add));
        return dates;
    }

    @Override
    public Optional<MarketEvent> next() {
        if (waiting.isEmpty() && !sessions.isEmpty()) {
            say(sessions.removeFirst());
        }
        return Optional.ofNullable(waiting.pollFirst());
    }

    private void say(LocalDate date) {
        Instant open = ExchangeTime.openingSettlement(date);
        Instant decision = ExchangeTime.vxSettlement(date);
        List<VxDay> rows = history.vxOn(date);
        waiting.add(new MarketEvent.SessionOpened(open, date));
        rows.stream().filter(VxDay::isFinalSettlement).forEach(row -> waiting.add(settled(open, row)));
        List<Stamped> known = known(date);
        known.stream()
                .filter(value -> !isLevelOf(date, value))
                .forEach(value -> waiting.add(new MarketEvent.Published(
                        decision,
                        value.id(),
                        value.point().date(),
                        value.point().knownOn(),
                        value.point().value())));
        known.stream()
                .filter(value -> isLevelOf(date, value))
                .forEach(value -> waiting.add(new MarketEvent.Level(
                        decision,
                        new Instrument.Index(value.id()),
                        value.point().value())));
        rows.stream().filter(row -> !row.isFinalSettlement()).forEach(row -> waiting.add(settled(decision, row)));
        waiting.add(new MarketEvent.SessionClosed(decision, date));
    }

    /** What has become known since the session before. */
    private List<Stamped> known(LocalDate date) {
        var due = byKnownDate.headMap(date, true);
        List<Stamped> values = due.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Stamped::id)
                        .thenComparing(value -> value.point().date()))
                .toList();
        due.clear();
        return values;
    }

    private static boolean isLevelOf(LocalDate date, Stamped value) {
        return LEVELS.contains(value.id())
                && value.point().date().equals(date)
                && value.point().knownOn().equals(date);
    }

    private static MarketEvent settled(Instant at, VxDay row) {
        return new MarketEvent.Settled(at, new Instrument.Vx(row.contract()), row.settle());
    }
}
