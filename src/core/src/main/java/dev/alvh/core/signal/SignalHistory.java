package dev.alvh.core.signal;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The signals of a market history up to a date.
 *
 * @param snapshots of each decision: each date with a VX curve
 * @param signals the state after the last date, for the live desk to go on from
 */
public record SignalHistory(NavigableMap<LocalDate, SignalSnapshot> snapshots, Signals signals) {

    public SignalHistory {
        snapshots = Collections.unmodifiableNavigableMap(new TreeMap<>(snapshots));
    }

    /** Folds every date up to {@code to}, itself included, from the history's first. */
    public static SignalHistory upTo(MarketHistory history, LocalDate to) {
        Signals signals = new Signals();
        EventWindow events = new EventWindow(history.wholeCalendar());
        NavigableMap<LocalDate, SignalSnapshot> snapshots = new TreeMap<>();
        for (LocalDate date : dates(history).headSet(to, true)) {
            SignalSnapshot snapshot = signals.commit(SessionInputs.at(history, events, date));
            if (history.curveDates().contains(date)) {
                snapshots.put(date, snapshot);
            }
        }
        return new SignalHistory(snapshots, signals);
    }

    /** The dates that the fold must see: VIX and VX each close on dates on which the other does not. */
    private static NavigableSet<LocalDate> dates(MarketHistory history) {
        TreeSet<LocalDate> dates = new TreeSet<>(history.curveDates());
        Stream.of(SeriesId.VIX, SeriesId.SPX)
                .flatMap(id -> history.series(id).stream())
                .flatMap(SignalHistory::stamps)
                .forEach(dates::add);
        return dates;
    }

    private static Stream<LocalDate> stamps(DailySeries column) {
        return IntStream.range(0, column.size()).mapToObj(column::date);
    }
}
