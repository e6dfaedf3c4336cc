package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.quote.QuoteTable;
import dev.alvh.core.signal.EventWindow;
import dev.alvh.core.signal.MacroInputs;
import dev.alvh.core.signal.SessionInputs;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.signal.Signals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

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
    private MacroInputs macro;

    SessionRecord(MarketHistory known) {
        this.known = known;
        this.events = new EventWindow(known.events());
        this.lastDate = lastDate(known);
        SignalHistory history = SignalHistory.upTo(known, lastDate.orElse(LocalDate.MIN));
        this.signals = history.signals();
        this.committed = Optional.ofNullable(history.snapshots().lastEntry()).map(Map.Entry::getValue);
        this.macro = MacroInputs.of(known, lastDate.orElse(LocalDate.MIN));
    }

    MarketHistory known() {
        return known;
    }

    /** The last date that has closed. */
    Optional<LocalDate> lastDate() {
        return lastDate;
    }

    /** The signals of the last close. */
    Optional<SignalSnapshot> committed() {
        return committed;
    }

    /** The curve of the last session on which VX settled. */
    Optional<VixCurve> lastCurve() {
        return Optional.ofNullable(known.vx().isEmpty() ? null : known.vx().lastKey())
                .flatMap(known::curveOn);
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
        Stream<MarketEvent> settles = Optional.ofNullable(known.vx().lastEntry()).stream()
                .flatMap(day -> day.getValue().stream())
                .filter(row -> !row.isFinalSettlement())
                .map(row -> new MarketEvent.Settled(
                        ExchangeTime.vxSettlement(row.tradeDate()), new Instrument.Vx(row.contract()), row.settle()));
        return Stream.concat(levels, settles);
    }

    void open(LocalDate date) {
        rows.clear();
        macro = MacroInputs.of(known, date);
    }

    void settled(MarketEvent.Settled settled, LocalDate session) {
        if (settled.price() > 0 && settled.price() < Double.POSITIVE_INFINITY) {
            rows.removeIf(row -> row.contract().equals(settled.future().contract()));
            rows.add(new VxDay(
                    session,
                    settled.future().contract(),
                    settled.price(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty()));
        }
    }

    void published(MarketEvent.Published value, LocalDate session) {
        known = known.with(
                List.of(),
                Map.of(value.id(), List.of(new DailySeries.Point(value.stamp(), value.value(), value.knownOn()))));
        macro = MacroInputs.of(known, session);
    }

    /** Takes the session into the history and commits its signals. */
    void close(LocalDate session, QuoteTable table) {
        Map<SeriesId, List<DailySeries.Point>> closes = new EnumMap<>(SeriesId.class);
        for (SeriesId id : INDICES) {
            table.mark(new Instrument.Index(id))
                    .filter(mark -> dateOf(mark.at()).equals(session))
                    .map(Mark::price)
                    .ifPresent(close -> closes.put(id, List.of(new DailySeries.Point(session, close, session))));
        }
        known = known.with(rows, closes);
        committed = Optional.of(signals.commit(SessionInputs.at(known, events, session)));
        lastDate = Optional.of(session);
    }

    /** The signals as if the session closed now. */
    SignalSnapshot peek(LocalDate session, Instant now, Figure vix, Figure vvix, Figure spx, Optional<VixCurve> curve) {
        return signals.peek(new SessionInputs(
                session,
                now,
                vix,
                vvix,
                spx,
                known.ofSession(SeriesId.ADVANCE_DECLINE, session),
                curve.map(VixCurve::analytics),
                macro,
                events.at(now)));
    }

    static LocalDate dateOf(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }

    private static Optional<LocalDate> lastDate(MarketHistory known) {
        Stream<LocalDate> indices = Stream.of(SeriesId.VIX, SeriesId.SPX)
                .flatMap(id -> known.series(id).stream())
                .filter(column -> column.size() > 0)
                .map(column -> column.date(column.size() - 1));
        return Stream.concat(
                        indices,
                        Stream.ofNullable(
                                known.vx().isEmpty() ? null : known.vx().lastKey()))
                .max(LocalDate::compareTo);
    }
}
