package dev.alvh.bench;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.signal.EventWindow;
import dev.alvh.core.signal.SessionInputs;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.Signals;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayStep;
import dev.alvh.core.surface.VixOptionSurface;
import dev.alvh.core.tape.OptionInputs;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** B13: what one batch of quotes costs from signals to proposals, after a history of {@code size} sessions. */
@State(Scope.Thread)
public class RuleBench {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 20);

    /** The last sessions are the same after a history of any length, so that only the length differs. */
    private static final int SAME = 250;

    private static final double VVIX = 95;

    @Param("4800")
    public int size;

    private final Map<SeriesId, List<DailySeries.Point>> points = new EnumMap<>(SeriesId.class);
    private final List<VxDay> futures = new ArrayList<>();
    private final Books books = new Books();
    private final Books tried = new Books();
    private final Latches latches = new Latches();
    private final Latches triedLatches = new Latches();
    private Tape tape = Tape.EMPTY;
    private Signals signals = new Signals();
    private Optional<SessionInputs> batch = Optional.empty();
    private Optional<VixCurve> curve = Optional.empty();

    @Setup
    public void fold() {
        history();
        MarketHistory history = new MarketHistory(
                Provenance.SIMULATED,
                futures,
                points.entrySet().stream()
                        .map(column -> new DailySeries(column.getKey(), column.getValue()))
                        .toList(),
                List.of());
        LocalDate before = ExchangeCalendar.CFE_FUTURES.previousSession(LAST);
        tape = Tape.upTo(history, before);
        signals = SignalHistory.upTo(history, before).signals();
        for (int t = 0; t < tape.size(); t++) {
            DayStep.step(tape, t, Presets.DEFAULT, books, latches, AdjustmentSink.NONE);
        }
        batch = Optional.of(SessionInputs.at(history, new EventWindow(List.of()), LAST));
        curve = history.curveOn(LAST);
    }

    /** Signals as if now were the close, the session on the tape, all rules, all differences. */
    @Benchmark
    public Latches b13Ours() {
        SessionInputs inputs = batch.orElseThrow();
        VixCurve nodes = curve.orElseThrow();
        double vix = inputs.vix().asOptional().orElseThrow();
        OptionInputs options = new OptionInputs(
                inputs.spx().asOptional().orElseThrow(),
                Optional.of(new IndexFamily(new double[] {30}, new double[] {vix})),
                VVIX,
                new VixOptionSurface(VVIX),
                nodes.termStructure(),
                Double.NaN,
                Double.NaN);
        Tape now = tape.asIfClosed(new TapeDay(
                nodes, signals.peek(inputs), options, tape.day(tape.size() - 1).closes(), List.of()));
        tried.set(books);
        triedLatches.set(latches);
        DayStep.decide(now, now.size() - 1, Presets.DEFAULT, tried, triedLatches, AdjustmentSink.NONE);
        return triedLatches;
    }

    /** A seeded market of {@code size} sessions. */
    private void history() {
        LocalDate date = LAST;
        for (int session = 1; session < size; session++) {
            date = ExchangeCalendar.CFE_FUTURES.previousSession(date);
        }
        date = market(new SplittableRandom(1), date, size - SAME);
        market(new SplittableRandom(13), date, SAME);
    }

    /** So many sessions from {@code date} on; the one after them. */
    private LocalDate market(SplittableRandom random, LocalDate first, int sessions) {
        double vix = Math.log(17);
        double spx = Math.log(1_200);
        LocalDate date = first;
        for (int session = 0; session < sessions; session++) {
            double shock = random.nextGaussian();
            vix += 0.07 * shock - 0.03 * (vix - Math.log(17));
            spx += 0.0003 - 0.008 * shock;
            add(SeriesId.VIX, date, Math.exp(vix));
            add(SeriesId.VVIX, date, VVIX);
            add(SeriesId.SPX, date, Math.exp(spx));
            add(SeriesId.ADVANCE_DECLINE, date, Math.rint(-800 * shock + 400 * random.nextGaussian()));
            settle(date, Math.exp(vix));
            date = ExchangeCalendar.CFE_FUTURES.nextSession(date);
        }
        return date;
    }

    private void add(SeriesId id, LocalDate date, double value) {
        points.computeIfAbsent(id, _ -> new ArrayList<>()).add(new DailySeries.Point(date, value, date));
    }

    private void settle(LocalDate date, double vix) {
        for (int month = 0; month < 9; month++) {
            VxFuture contract = VxFuture.monthly(YearMonth.from(date).plusMonths(month));
            if (contract.settlement().date().isAfter(date)) {
                double price = 18 + (vix - 18) * Math.exp(-0.3 * month) + 0.3 * month;
                futures.add(new VxDay(date, contract, price, Optional.empty(), 0, 0));
            }
        }
    }
}
