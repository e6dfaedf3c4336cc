package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.proposal.Conditions;
import dev.alvh.core.proposal.Outcome;
import dev.alvh.core.proposal.Phase;
import dev.alvh.core.proposal.ProposalState;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.quote.Marks;
import dev.alvh.core.quote.QuoteTable;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.signal.OrderFlowStress;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.Money;
import dev.alvh.core.tape.Tape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one fold of the desk: live, simulated and replayed days all go through it. Each event costs O(1); what is derived
 * from the prices is derived once a batch. The same history, settings and batches always make the same states.
 *
 * <p>Not safe for use from two threads at once; the states that it returns are immutable.
 */
public final class DeskFold {

    private static final List<Instrument> INDICES_NEEDED =
            List.of(new Instrument.Index(SeriesId.VIX), new Instrument.Index(SeriesId.SPX));

    private final DeskSettings settings;
    private final QuoteTable table = new QuoteTable();
    private final HealthCheck health = new HealthCheck();
    private final List<Decision> decisions = new ArrayList<>();
    private final SessionRecord record;
    private final DeskBooks books;
    private final ApprovalDesk approvals;
    private final OrderFlowStress flow = new OrderFlowStress();
    private LocalDate session;
    private boolean trading;
    private Optional<DayDecision> decision = Optional.empty();
    private HedgeState hedge = HedgeState.NONE;
    private DeskState state;

    /**
     * A desk that knows {@code known} and nothing else: its books are those of the method, followed since the first
     * session known.
     *
     * @param start the clock before the first batch, not before the last close of {@code known}
     */
    public DeskFold(MarketHistory known, Instant start, DeskSettings settings) {
        this.settings = settings;
        this.record = new SessionRecord(known);
        this.books = new DeskBooks(settings.ruleset(), settings.approval());
        this.approvals = new ApprovalDesk(settings.approval());
        this.session = record.lastDate().orElseGet(() -> SessionRecord.dateOf(start));
        record.lastClose().forEach(said -> apply(said, start));
        Tape tape = record.tape();
        if (tape.size() > 0) {
            books.start(tape);
            decide(ExchangeTime.vxSettlement(session));
        }
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
        flow.update(batch.now().toEpochMilli(), (int) Math.min(batch.conflated(), Integer.MAX_VALUE));
        for (MarketEvent event : batch.events()) {
            apply(event, batch.now());
        }
        state = derive(batch.now());
        if (!batch.rulings().isEmpty()) {
            // a person decides on what there is to be seen, this batch's events included
            batch.rulings().forEach(ruling -> rule(ruling, state));
            state = derive(batch.now());
        }
        return state;
    }

    private void rule(Ruling ruling, DeskState seen) {
        Outcome outcome = approvals.rule(
                ruling,
                seen.now(),
                batch -> conditions(batch, seen.now(), seen.quotes(), seen.health()),
                books.record()::canTrade);
        decisions.add(SessionLog.of(seen.now(), ruling, outcome));
    }

    private Conditions conditions(ProposalState batch, Instant now, Map<Instrument, Quoted> quotes, Health seen) {
        return MarketSeen.of(batch, decision.orElseThrow().day(), quotes, seen, flow.stress(now.toEpochMilli()));
    }

    private void apply(MarketEvent event, Instant now) {
        if (event.at().isAfter(now)) {
            table.refuse(Fault.AHEAD);
            return;
        }
        switch (event) {
            case MarketEvent.Tick _ -> {}
            case MarketEvent.Quote quote -> {
                flow.update(now.toEpochMilli());
                table.quote(quote);
            }
            case MarketEvent.Level level -> table.level(level);
            case MarketEvent.Settled settled -> {
                if (table.settled(settled) && !record.settled(settled, session)) {
                    table.refuse(Fault.NOT_A_PRICE);
                }
            }
            case MarketEvent.Published published -> {
                if (!record.published(published, session)) {
                    table.refuse(Fault.NOT_A_PRICE);
                }
            }
            case MarketEvent.SessionOpened(Instant _, LocalDate date) -> open(date);
            case MarketEvent.SessionClosed(Instant at, LocalDate date) -> close(at, date);
            case MarketEvent.Connection connection -> health.connection(connection);
        }
    }

    private void open(LocalDate date) {
        if (trading ? !date.isAfter(session) : record.hasClosed(date)) {
            table.refuse(Fault.OUT_OF_ORDER);
            return;
        }
        if (trading) {
            // the feed never closed the last one: nothing of it is official
            table.refuse(Fault.OUT_OF_ORDER);
        }
        session = date;
        trading = true;
        decisions.clear();
        record.open();
    }

    private void close(Instant at, LocalDate date) {
        if (!trading || !date.equals(session)) {
            table.refuse(Fault.OUT_OF_ORDER);
            return;
        }
        int sessions = record.tape().size();
        record.close(date, at, table, settings.freshness());
        trading = false;
        if (record.tape().size() > sessions) {
            decide(at);
        }
        dropSettled();
    }

    /** A contract whose last word is its final settlement is no longer listed. */
    private void dropSettled() {
        table.removeIf(instrument -> switch (instrument) {
            case Instrument.Index _ -> false;
            case Instrument.Vx(VxFuture contract) ->
                !contract.settlement().date().isAfter(session);
            case Instrument.SpxOption(SpxExpiry expiry, double _, OptionType _) ->
                !expiry.settlement().date().isAfter(session);
        });
    }

    /** Steps the books over the last session that closed; its sentences stand for the session that it is. */
    private void decide(Instant at) {
        Optional<HeldCondor> before = books.record().condor();
        long cash = books.record().condorCash();
        fill(at);
        DayDecision next = books.next(record.tape());
        decision = Optional.of(next);
        approvals.propose(next, at);
        hedge = HedgeState.of(next);
        if (next.day().date().equals(session)) {
            decisions.addAll(
                    SessionLog.of(at, before, Money.dollars(books.record().condorCash() - cash), next));
        }
    }

    /** What was approved trades at this settlement, as it was approved; what was proposed and not approved is dropped. */
    private void fill(Instant at) {
        boolean proposed = decision.filter(last -> !last.tickets().isEmpty()).isPresent();
        Optional<ProposalState> filled = approvals.settle(at).filter(batch -> batch.phase() == Phase.FILLED);
        if (filled.isPresent()
                && !filled.get().orders().equals(filled.get().proposal().orders())) {
            books.record().tradeInstead(ApprovalDesk.tickets(filled.get().orders()));
        } else if (proposed && filled.isEmpty()) {
            books.record().decline();
        }
    }

    private DeskState derive(Instant now) {
        Marks marks = table.marks();
        Map<Instrument, Quoted> quotes = new Quotes(marks, now, settings.freshness());
        Optional<VixCurve> curve = curve(now, marks);
        Optional<CurveAnalytics> analytics = curve.map(VixCurve::analytics);
        Optional<SignalSnapshot> signals = trading && isHeardInSession(quotes, SeriesId.VIX)
                ? Optional.of(record.peek(
                        session,
                        now,
                        fresh(quotes, SeriesId.VIX),
                        fresh(quotes, SeriesId.VVIX),
                        fresh(quotes, SeriesId.SPX),
                        analytics))
                : record.committed();
        Reading<ShockMarket> market = curve.map(nodes -> market(quotes, nodes, signals))
                .orElseGet(() -> Reading.unavailable("there is no VX curve"));
        Health healthNow = health.of(curve.map(DeskFold::needed).orElse(INDICES_NEEDED), quotes, table.faults());
        return new DeskState(
                now,
                session,
                trading,
                settings.provenance(),
                record.known(),
                quotes,
                curve,
                analytics,
                signals,
                condor(now, market, curve, quotes),
                hedge,
                decision,
                decisions,
                approvals.state(now, batch -> conditions(batch, now, quotes, healthNow)),
                books.record().account(),
                books.shadow(),
                books.equity(),
                healthNow);
    }

    /** What the last close left, at the present prices. */
    private Reading<CondorBook> condor(
            Instant now, Reading<ShockMarket> market, Optional<VixCurve> curve, Map<Instrument, Quoted> quotes) {
        Optional<HeldCondor> condor = books.record().condor();
        if (condor.isEmpty()) {
            return Reading.unavailable(
                    decision.isEmpty()
                            ? "the rules decide at the close of a session"
                            : "a condor is to be sold "
                                    + (trading ? "at this session's close" : "in the next session"));
        }
        HeldCondor held = condor.get();
        return market.map(present -> CondorBook.of(
                held,
                hedge.held(),
                decision.map(DayDecision::controls).orElse(List.of()),
                Math.max(ExchangeTime.years(now, held.expiry().settles()), 0),
                present,
                curve.orElseThrow(),
                settings.ruleset().shock(),
                CondorMarket.quotes(held.condor(), held.expiry(), quotes)));
    }

    private Reading<ShockMarket> market(
            Map<Instrument, Quoted> quotes, VixCurve curve, Optional<SignalSnapshot> signals) {
        Figure riskFree =
                signals.map(SignalSnapshot::riskFree).orElseGet(() -> Figure.unavailable("no session has closed yet"));
        return DeskMarket.of(
                quotes,
                quoted -> trading || saidInSession(quoted),
                curve,
                riskFree,
                settings.ruleset().assumed());
    }

    /** Before that, the close of yesterday would be taken for a price of today that has not changed. */
    private boolean isHeardInSession(Map<Instrument, Quoted> quotes, SeriesId id) {
        Quoted quoted = quotes.get(new Instrument.Index(id));
        return quoted != null && saidInSession(quoted);
    }

    /** VX settles on days on which SPX does not trade: an older close, though not stale yet, is no price of that day. */
    private boolean saidInSession(Quoted quoted) {
        return SessionRecord.dateOf(quoted.mark().at()).equals(session);
    }

    /** While the session trades, of the last words; after it, that of its settlements. */
    private Optional<VixCurve> curve(Instant now, Marks marks) {
        if (!trading) {
            return record.lastCurve();
        }
        List<CurveNode> nodes = marks.futures().stream()
                .filter(contract -> contract.settlement().date().isAfter(session))
                .map(contract -> node(contract, marks, now))
                .toList();
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new VixCurve(
                        session,
                        now,
                        settings.provenance(),
                        last(marks, SeriesId.VIX),
                        nodes.stream()
                                .filter(node -> node.contract().isMonthly())
                                .toList(),
                        nodes.stream()
                                .filter(node -> !node.contract().isMonthly())
                                .toList()));
    }

    private static CurveNode node(VxFuture contract, Marks marks, Instant now) {
        return new CurveNode(
                contract,
                ExchangeTime.years(now, contract.settles()),
                marks.of(new Instrument.Vx(contract)).orElseThrow().price());
    }

    /** What a curve and a book on it are computed from. */
    private static List<Instrument> needed(VixCurve curve) {
        List<Instrument> needed = new ArrayList<>(INDICES_NEEDED);
        curve.nodes().forEach(node -> needed.add(new Instrument.Vx(node.contract())));
        return needed;
    }

    private static Figure last(Marks marks, SeriesId id) {
        return marks.of(new Instrument.Index(id))
                .map(mark -> Figure.of(mark.price()))
                .orElseGet(() -> unheard(id));
    }

    private static Figure fresh(Map<Instrument, Quoted> quotes, SeriesId id) {
        Quoted quoted = quotes.get(new Instrument.Index(id));
        if (quoted == null) {
            return unheard(id);
        }
        return quoted.stale()
                ? Figure.unavailable(
                        id + " is stale: its last value is " + quoted.age().text() + " old")
                : Figure.of(quoted.mark().price());
    }

    private static Figure unheard(SeriesId id) {
        return Figure.unavailable("the feed has said nothing of " + id);
    }
}
