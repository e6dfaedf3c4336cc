package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.quote.QuoteTable;
import dev.alvh.core.signal.EventWindow;
import dev.alvh.core.signal.MacroInputs;
import dev.alvh.core.signal.SessionInputs;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.signal.Signals;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known: the closed sessions, their signals, and what the present one adds when it closes. */
final class SessionRecord {

    /** The indices that a feed says all day long; their last level within a session is its close. */
    static final List<SeriesId> INDICES =
            List.of(SeriesId.VIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX, SeriesId.SPX);

    private final EventWindow events;
    private final Signals signals;
    private final List<VxDay> rows = new ArrayList<>();
    private MarketHistory known;
    private Optional<LocalDate> lastDate;
    private Optional<SignalSnapshot> committed;
    private Optional<VixCurve> lastCurve;
    private Tape tape;
    private @Nullable MacroInputs macro;

    SessionRecord(MarketHistory known) {
        this.known = known;
        this.events = new EventWindow(known.wholeCalendar());
        this.lastDate = lastDate(known);
        SignalHistory history = SignalHistory.upTo(known, lastDate.orElse(LocalDate.MIN));
        this.signals = history.signals();
        this.committed = Optional.ofNullable(history.snapshots().lastEntry()).map(Map.Entry::getValue);
        this.lastCurve = lastCurve(known);
        this.tape = Tape.of(known, history.snapshots().values());
    }

    MarketHistory known() {
        return known;
    }

    /** The last date that has closed. */
    Optional<LocalDate> lastDate() {
        return lastDate;
    }

    boolean hasClosed(LocalDate date) {
        return lastDate.filter(last -> !date.isAfter(last)).isPresent();
    }

    /** The sessions that have closed with a VX curve. */
    Tape tape() {
        return tape;
    }

    /** The signals of the last close. */
    Optional<SignalSnapshot> committed() {
        return committed;
    }

    /** The curve of the last session on which VX settled. */
    Optional<VixCurve> lastCurve() {
        return lastCurve;
    }

    /** The last close of everything, as a feed would have said it. */
    Stream<MarketEvent> lastClose() {
        Stream<MarketEvent> levels = INDICES.stream()
                .flatMap(id -> known.series(id).stream())
                .filter(column -> column.size() > 0)
                .map(column -> new MarketEvent.Level(
                        ExchangeTime.vxSettlement(column.date(column.size() - 1)),
                        new Instrument.Index(column.id()),
                        column.value(column.size() - 1)));
        Stream<MarketEvent> settles = lastCurveDate(known).stream()
                .flatMap(date -> known.vxOn(date).stream())
                .filter(row -> !row.isFinalSettlement())
                .map(row -> new MarketEvent.Settled(
                        ExchangeTime.vxSettlement(row.tradeDate()), new Instrument.Vx(row.contract()), row.settle()));
        return Stream.concat(levels, settles);
    }

    void open() {
        rows.clear();
        macro = null;
    }

    /** Takes a settlement of the session; false where it can be none. */
    boolean settled(MarketEvent.Settled settled, LocalDate session) {
        VxFuture contract = settled.future().contract();
        if (contract.settlement().date().isBefore(session)) {
            return false;
        }
        if (settled.price() > 0 && settled.price() < Double.POSITIVE_INFINITY) {
            rows.removeIf(row -> row.contract().equals(contract));
            rows.add(new VxDay(
                    session, contract, settled.price(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty()));
        }
        return true;
    }

    /** Takes a value that its source has published; false where it cannot be known yet, or is no number. */
    boolean published(MarketEvent.Published value, LocalDate session) {
        if (!Double.isFinite(value.value())
                || value.knownOn().isBefore(value.stamp())
                || value.knownOn().isAfter(session)) {
            return false;
        }
        known = known.with(value.id(), new DailySeries.Point(value.stamp(), value.value(), value.knownOn()));
        macro = null;
        return true;
    }

    /** Takes the session into the history and commits its signals. */
    void close(LocalDate session, Instant at, QuoteTable table, Freshness freshness) {
        List<MarketHistory.Close> closes = new ArrayList<>();
        for (SeriesId id : INDICES) {
            table.mark(new Instrument.Index(id))
                    .filter(mark -> dateOf(mark.at()).equals(session) && !freshness.isStale(mark, at))
                    .ifPresent(mark -> closes.add(new MarketHistory.Close(id, mark.price())));
        }
        known = known.closed(session, rows, closes);
        SignalSnapshot snapshot = signals.commit(SessionInputs.at(known, events, session));
        committed = Optional.of(snapshot);
        tape = TapeDay.of(known, snapshot).map(tape::with).orElse(tape);
        lastCurve = lastCurve(known);
        lastDate = Optional.of(session);
    }

    /** The signals as if the session closed now. */
    SignalSnapshot peek(
            LocalDate session, Instant now, Figure vix, Figure vvix, Figure spx, Optional<CurveAnalytics> curve) {
        return signals.peek(new SessionInputs(
                session,
                now,
                vix,
                vvix,
                spx,
                known.ofSession(SeriesId.ADVANCE_DECLINE, session),
                curve,
                macro(session),
                events.at(now)));
    }

    /** Read once a session and after each value that is published. */
    private MacroInputs macro(LocalDate session) {
        MacroInputs known = macro;
        if (known == null) {
            known = MacroInputs.of(this.known, session);
            macro = known;
        }
        return known;
    }

    private static Optional<LocalDate> lastCurveDate(MarketHistory known) {
        return Optional.of(known.curveDates()).filter(dates -> !dates.isEmpty()).map(NavigableSet::last);
    }

    private static Optional<VixCurve> lastCurve(MarketHistory known) {
        return lastCurveDate(known).flatMap(known::curveOn);
    }

    static LocalDate dateOf(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }

    private static Optional<LocalDate> lastDate(MarketHistory known) {
        Stream<LocalDate> indices = Stream.of(SeriesId.VIX, SeriesId.SPX)
                .flatMap(id -> known.series(id).stream())
                .filter(column -> column.size() > 0)
                .map(column -> column.date(column.size() - 1));
        return Stream.concat(indices, lastCurveDate(known).stream()).max(LocalDate::compareTo);
    }
}
