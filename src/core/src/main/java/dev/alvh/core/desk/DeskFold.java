package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Age;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.quote.QuoteTable;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.signal.SignalSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one fold of the desk: live, simulated and replayed days all go through it. Each event costs O(1); what is derived
 * from the prices is derived once a batch. The same history, settings and batches always make the same states.
 *
 * <p>Not safe for use from two threads at once; the states that it returns are immutable.
 */
public final class DeskFold {

    private final DeskSettings settings;
    private final QuoteTable table = new QuoteTable();
    private final HealthCheck health = new HealthCheck();
    private final List<Decision> decisions = new ArrayList<>();
    private final SessionRecord record;
    private final CondorDesk condors;
    private LocalDate session;
    private boolean trading;
    private double cash;
    private DeskState state;

    /**
     * A desk that knows {@code known} and nothing else. The policy decides on its last close.
     *
     * @param start the clock before the first batch, not before the last close of {@code known}
     */
    public DeskFold(MarketHistory known, Instant start, DeskSettings settings) {
        this.settings = settings;
        this.record = new SessionRecord(known);
        this.condors = new CondorDesk(settings);
        this.session = record.lastDate().orElseGet(() -> SessionRecord.dateOf(start));
        record.lastClose().forEach(said -> apply(said, start));
        decide(ExchangeTime.vxSettlement(session));
        this.state = derive(start);
    }

    /** The state after the last batch. */
    public DeskState state() {
        return state;
    }

    /**
     * Takes a batch.
     *
     * @throws IllegalArgumentException where its clock is behind the last one's
     */
    public DeskState fold(Batch batch) {
        if (batch.now().isBefore(state.now())) {
            throw new IllegalArgumentException("the clock goes on, got " + batch.now() + " after " + state.now());
        }
        health.count(batch);
        for (MarketEvent event : batch.events()) {
            apply(event, batch.now());
        }
        state = derive(batch.now());
        return state;
    }

    private void apply(MarketEvent event, Instant now) {
        if (event.at().isAfter(now)) {
            table.refuse(Fault.AHEAD);
            return;
        }
        switch (event) {
            case MarketEvent.Tick _ -> {}
            case MarketEvent.Quote quote -> table.quote(quote);
            case MarketEvent.Level level -> table.level(level);
            case MarketEvent.Settled settled -> {
                table.settled(settled);
                record.settled(settled, session);
            }
            case MarketEvent.Published published -> record.published(published, session);
            case MarketEvent.SessionOpened(Instant _, LocalDate date) -> open(date);
            case MarketEvent.SessionClosed(Instant at, LocalDate date) -> close(at, date);
            case MarketEvent.Connection connection -> health.connection(connection);
        }
    }

    private void open(LocalDate date) {
        if (trading || record.lastDate().filter(last -> !date.isAfter(last)).isPresent()) {
            table.refuse(Fault.OUT_OF_ORDER);
            return;
        }
        session = date;
        trading = true;
        decisions.clear();
        record.open(date);
    }

    private void close(Instant at, LocalDate date) {
        if (!trading || !date.equals(session)) {
            table.refuse(Fault.OUT_OF_ORDER);
            return;
        }
        record.close(date, table);
        trading = false;
        if (settings.fills() == DeskSettings.Fills.NEXT_SETTLEMENT) {
            trade(at);
        }
        decide(at);
        dropSettled();
    }

    /** A contract whose last word is its final settlement is no longer listed. */
    private void dropSettled() {
        table.marks().keySet().stream()
                .filter(instrument -> instrument instanceof Instrument.Vx(VxFuture contract)
                        && !contract.settlement().date().isAfter(session))
                .forEach(table::remove);
    }

    private void decide(Instant at) {
        Map<Instrument, Quoted> quotes = quotes(at);
        curve(at, quotes)
                .ifPresent(curve ->
                        condors.decide(at, session, market(quotes, curve, record.committed()), curve, decisions::add));
    }

    private void trade(Instant at) {
        if (!condors.hasOrder()) {
            return;
        }
        Map<Instrument, Quoted> quotes = quotes(at);
        curve(at, quotes)
                .ifPresent(curve -> cash +=
                        condors.trade(at, session, market(quotes, curve, record.committed()), curve, decisions::add));
    }

    private DeskState derive(Instant now) {
        if (trading && settings.fills() == DeskSettings.Fills.TOUCH) {
            trade(now);
        }
        Map<Instrument, Quoted> quotes = quotes(now);
        Optional<VixCurve> curve = curve(now, quotes);
        Optional<SignalSnapshot> signals = trading
                ? Optional.of(record.peek(
                        session,
                        now,
                        fresh(quotes, SeriesId.VIX),
                        fresh(quotes, SeriesId.VVIX),
                        fresh(quotes, SeriesId.SPX),
                        curve))
                : record.committed();
        Reading<ShockMarket> market = curve.map(nodes -> market(quotes, nodes, signals))
                .orElseGet(() -> Reading.unavailable("there is no VX curve"));
        return new DeskState(
                now,
                session,
                trading,
                settings.provenance(),
                record.known(),
                quotes,
                curve,
                curve.map(VixCurve::analytics),
                signals,
                condors.book(now, market, curve),
                condors.hedge(),
                decisions,
                cash,
                health.of(needed(quotes, curve), table.faults()));
    }

    private Reading<ShockMarket> market(
            Map<Instrument, Quoted> quotes, VixCurve curve, Optional<SignalSnapshot> signals) {
        Figure riskFree =
                signals.map(SignalSnapshot::riskFree).orElseGet(() -> Figure.unavailable("no session has closed yet"));
        return DeskMarket.of(trading ? quotes : saidInSession(quotes), curve, riskFree);
    }

    /** VX settles on days on which SPX does not trade: an older close, though not stale yet, is no price of that day. */
    private Map<Instrument, Quoted> saidInSession(Map<Instrument, Quoted> quotes) {
        Map<Instrument, Quoted> said = new LinkedHashMap<>(quotes);
        said.values()
                .removeIf(quoted -> !SessionRecord.dateOf(quoted.mark().at()).equals(session));
        return said;
    }

    private Map<Instrument, Quoted> quotes(Instant now) {
        Map<Instrument, Quoted> quotes = new LinkedHashMap<>();
        table.marks()
                .forEach((instrument, mark) -> quotes.put(
                        instrument,
                        new Quoted(
                                instrument,
                                mark,
                                Age.between(mark.at(), now),
                                settings.freshness().isStale(mark, now))));
        return Collections.unmodifiableMap(quotes);
    }

    /** While the session trades, of the last words; after it, that of its settlements. */
    private Optional<VixCurve> curve(Instant now, Map<Instrument, Quoted> quotes) {
        if (!trading) {
            return record.lastCurve();
        }
        List<CurveNode> nodes = quotes.values().stream()
                .flatMap(quoted -> node(quoted, now))
                .sorted((a, b) -> a.contract().compareTo(b.contract()))
                .toList();
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new VixCurve(
                        session,
                        now,
                        settings.provenance(),
                        last(quotes, SeriesId.VIX),
                        nodes.stream()
                                .filter(node -> node.contract().isMonthly())
                                .toList(),
                        nodes.stream()
                                .filter(node -> !node.contract().isMonthly())
                                .toList()));
    }

    private Stream<CurveNode> node(Quoted quoted, Instant now) {
        return quoted.instrument() instanceof Instrument.Vx(VxFuture contract)
                        && contract.settlement().date().isAfter(session)
                ? Stream.of(new CurveNode(
                        contract,
                        ExchangeTime.years(now, contract.settles()),
                        quoted.mark().price()))
                : Stream.empty();
    }

    private static List<Quoted> needed(Map<Instrument, Quoted> quotes, Optional<VixCurve> curve) {
        Stream<Instrument> indices = Stream.of(SeriesId.VIX, SeriesId.SPX).map(Instrument.Index::new);
        Stream<Instrument> futures =
                curve.stream().flatMap(nodes -> nodes.nodes().stream()).map(node -> new Instrument.Vx(node.contract()));
        return Stream.concat(indices, futures)
                .flatMap(instrument -> Stream.ofNullable(quotes.get(instrument)))
                .toList();
    }

    private static Figure last(Map<Instrument, Quoted> quotes, SeriesId id) {
        Quoted quoted = quotes.get(new Instrument.Index(id));
        return quoted == null
                ? Figure.unavailable("the feed has said nothing of " + id)
                : Figure.of(quoted.mark().price());
    }

    private static Figure fresh(Map<Instrument, Quoted> quotes, SeriesId id) {
        Quoted quoted = quotes.get(new Instrument.Index(id));
        return quoted != null && quoted.stale()
                ? Figure.unavailable(
                        id + " is stale: its last value is " + quoted.age().text() + " old")
                : last(quotes, id);
    }
}
