package dev.alvh.core.tape;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.EventWindow;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.InputDates;
import dev.alvh.core.signal.MacdReading;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.surface.VixOptionSurface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A session said number by number; what is not said is a calm day. */
public final class DayBuilder {

    private static final Figure NONE = Figure.unavailable("not said");

    private final LocalDate date;
    private final Map<VxFuture, Double> settles = new HashMap<>();
    private final List<VxDay> settled = new ArrayList<>();
    private final Map<MotionFactor, Figure> motion = new EnumMap<>(MotionFactor.class);
    private Figure vix = Figure.of(15);
    private Figure vixAverage = Figure.of(15);
    private Figure vixTenSessionsAgo = Figure.of(15);
    private Figure rsi = Figure.of(50);
    private Figure spikeZ = Figure.of(0);
    private Figure meanReversion = Figure.of(0);
    private Figure riskFree = NONE;
    private Inflection inflection = Inflection.NONE;
    private Figure histogram = NONE;
    private Reading<Divergence> divergence = Reading.of(new Divergence(Divergence.Kind.NONE, false));
    private Reading<Boolean> bigTop = Reading.of(false);
    private List<EventWindow.Active> events = List.of();
    private double spx = 2_000;
    private KnownCloses closes = KnownCloses.none(Provenance.SIMULATED);

    private DayBuilder(LocalDate date) {
        this.date = date;
        for (MotionFactor factor : MotionFactor.values()) {
            motion.put(factor, NONE);
        }
    }

    /** A session whose next monthly contracts settle at these prices, points, NaN without; the first is the nearest alive. */
    public static DayBuilder on(LocalDate date, double... prices) {
        DayBuilder day = new DayBuilder(date);
        YearMonth month = YearMonth.from(date);
        if (!VxFuture.monthly(month).settlement().date().isAfter(date)) {
            month = month.plusMonths(1);
        }
        for (double price : prices) {
            if (!Double.isNaN(price)) {
                day.settles.put(VxFuture.monthly(month), price);
            }
            month = month.plusMonths(1);
        }
        return day;
    }

    public DayBuilder vix(double close, double average) {
        vix = Figure.of(close);
        vixAverage = Figure.of(average);
        return this;
    }

    public DayBuilder vixTenSessionsAgo(double close) {
        vixTenSessionsAgo = Figure.of(close);
        return this;
    }

    public DayBuilder rsi(double value) {
        rsi = Figure.of(value);
        return this;
    }

    public DayBuilder withoutRsi() {
        rsi = NONE;
        return this;
    }

    public DayBuilder spikeZ(double z) {
        spikeZ = Figure.of(z);
        return this;
    }

    public DayBuilder withoutVix() {
        spikeZ = NONE;
        meanReversion = NONE;
        return this;
    }

    public DayBuilder meanReversion(double m) {
        meanReversion = Figure.of(m);
        return this;
    }

    public DayBuilder riskFree(double rate) {
        riskFree = Figure.of(rate);
        return this;
    }

    public DayBuilder inflection(Inflection turn) {
        inflection = turn;
        return this;
    }

    /** Of the MACD, points. */
    public DayBuilder histogram(double points) {
        histogram = Figure.of(points);
        return this;
    }

    public DayBuilder onset(Divergence.Kind kind) {
        divergence = Reading.of(new Divergence(kind, true));
        return this;
    }

    public DayBuilder bigTop(boolean on) {
        bigTop = Reading.of(on);
        return this;
    }

    public DayBuilder withoutBigTop() {
        bigTop = Reading.unavailable("not said");
        return this;
    }

    public DayBuilder event(Figure surprise) {
        EconomicEvent event = new EconomicEvent(
                date, Optional.empty(), EconomicEvent.Kind.CPI, OptionalDouble.empty(), OptionalDouble.empty());
        events = List.of(new EventWindow.Active(event, surprise));
        return this;
    }

    public DayBuilder motion(MotionFactor factor, double z) {
        motion.put(factor, Figure.of(z));
        return this;
    }

    /** The final settlement of a contract of this date. */
    public DayBuilder settled(VxFuture contract, double price) {
        settled.add(new VxDay(date, contract, price, Optional.empty(), OptionalLong.empty(), OptionalLong.empty()));
        return this;
    }

    public DayBuilder spx(double close) {
        spx = close;
        return this;
    }

    /** The raw values, as the close knew them. */
    public DayBuilder closes(KnownCloses known) {
        closes = known;
        return this;
    }

    public TapeDay build() {
        VixCurve curve = VixCurve.atSettlement(date, Provenance.SIMULATED, vix, settles);
        double level = vix.asOptional().orElse(15);
        SignalSnapshot signals = new SignalSnapshot(
                date,
                InputDates.allOf(date),
                vix,
                vixAverage,
                vixTenSessionsAgo,
                rsi,
                new MacdReading(NONE, NONE, histogram, inflection),
                spikeZ,
                meanReversion,
                NONE,
                NONE,
                divergence,
                bigTop,
                NONE,
                motion,
                riskFree,
                events);
        return new TapeDay(
                curve,
                signals,
                new OptionInputs(
                        spx,
                        Optional.of(new IndexFamily(new double[] {30}, new double[] {level})),
                        90,
                        new VixOptionSurface(90),
                        curve.termStructure(),
                        Double.NaN,
                        Double.NaN),
                closes,
                settled);
    }

    /** A tape of these sessions. */
    public static Tape tape(DayBuilder... days) {
        Tape tape = Tape.EMPTY;
        for (DayBuilder day : days) {
            tape = tape.with(day.build());
        }
        return tape;
    }
}
