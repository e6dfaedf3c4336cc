package dev.alvh.core.rule;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.tape.KnownCloses;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Gathers what a rule read, each number with the close that it is of. What is unavailable was not read, and what was read
 * twice is named once. Used while somebody listens, and not in a loop over years.
 */
final class InputReader {

    private static final String VIX = "VIX";

    private final SequencedSet<Input> inputs = new LinkedHashSet<>();
    private TapeDay day;

    private InputReader(TapeDay day) {
        this.day = day;
    }

    /** Begins with what was read of a session. */
    static InputReader of(TapeDay day) {
        return new InputReader(day);
    }

    /** Goes on with what was read of another session. */
    InputReader and(TapeDay other) {
        day = other;
        return this;
    }

    List<Input> read() {
        return List.copyOf(inputs);
    }

    InputReader vix() {
        return ofVix(VIX, day.numbers().vix());
    }

    InputReader vixAverage() {
        return ofVix("EMA(5) of VIX", day.numbers().vixAverage());
    }

    InputReader rsi() {
        return ofVix("RSI(14) of VIX", day.numbers().rsi());
    }

    /**
     * The move of VIX since its last close, in the volatility that VVIX gave it at that close, and the surprise of a release
     * where one decided about the threshold and is known.
     */
    InputReader spike() {
        return vix().close(VIX, day.closes().vixBefore())
                .close("VVIX", day.closes().vvixBefore())
                .session("largest surprise, σ", day.numbers().surprise(), Optional.of(day.date()));
    }

    InputReader vixTenSessionsAgo() {
        return close(VIX, day.closes().vixTenBefore());
    }

    InputReader future(CurveNode node) {
        return session("VX " + node.contract().label(), node.price(), Optional.of(day.date()));
    }

    /** The two contracts of the front premium. */
    InputReader front() {
        List<CurveNode> nodes = day.curve().nodes();
        return future(nodes.get(0)).future(nodes.get(1));
    }

    /** The histogram whose sign is the term signal, and the future that it is made of. */
    InputReader macd() {
        Optional<LocalDate> close = day.signals().inputDates().curve();
        return figure("30-day VX", day.curve().analytics().cm30(), close)
                .figure("MACD histogram of it", day.signals().macd().histogram(), close);
    }

    InputReader spx() {
        return series(SeriesId.SPX);
    }

    InputReader series(SeriesId id) {
        return close(id.name(), day.closes().of(id));
    }

    /** The bill, else fed funds, else the ruleset's rate. */
    InputReader riskFree(double assumed) {
        if (Double.isNaN(day.numbers().riskFree())) {
            return assumed("riskless rate a year", assumed);
        }
        return series(day.closes().of(SeriesId.DTB3).isPresent() ? SeriesId.DTB3 : SeriesId.DFF);
    }

    /** The latest values behind a factor of rule 2. */
    InputReader factor(MotionFactor factor) {
        return switch (factor) {
            case REER -> series(SeriesId.RBUSBIS);
            case FUNDING -> series(SeriesId.DTB3).series(SeriesId.SOFR);
            case REIT_PCF -> series(SeriesId.REIT_PCF);
            case ERP ->
                series(SeriesId.EXPECTED_MARKET_RETURN)
                        .riskFree(Double.NaN)
                        .series(
                                day.closes().of(SeriesId.CAP_WEIGHTED_VOL).isPresent()
                                        ? SeriesId.CAP_WEIGHTED_VOL
                                        : SeriesId.SPX);
            case CURVATURE ->
                figure(
                        "curvature IRR",
                        day.curve().analytics().curvatureIrr(),
                        day.signals().inputDates().curve());
            case IPO -> series(SeriesId.IPO_INTENSITY);
        };
    }

    InputReader mean(String name, double value, LocalDate since) {
        return add(name, value, Optional.of(since), Optional.of(day.date()), provenance(day.date()));
    }

    InputReader assumed(String name, double value) {
        return add(name, value, Optional.empty(), Optional.empty(), Provenance.ASSUMED);
    }

    private InputReader ofVix(String name, double value) {
        return session(name, value, day.signals().inputDates().vix());
    }

    private InputReader figure(String name, Figure figure, Optional<LocalDate> date) {
        return session(name, figure.asOptional().orElse(Double.NaN), date);
    }

    private InputReader close(String name, Optional<KnownCloses.Close> close) {
        return close.map(known -> session(name, known.value(), Optional.of(known.date())))
                .orElse(this);
    }

    private InputReader session(String name, double value, Optional<LocalDate> date) {
        return date.map(close -> add(name, value, Optional.empty(), date, provenance(close)))
                .orElse(this);
    }

    /** The numbers of the session itself are as good as its curve; those before it are what the history says. */
    private Provenance provenance(LocalDate close) {
        return close.equals(day.date())
                ? day.curve().provenance()
                : day.closes().provenance();
    }

    private InputReader add(
            String name, double value, Optional<LocalDate> since, Optional<LocalDate> date, Provenance provenance) {
        if (Double.isFinite(value)) {
            inputs.add(new Input(name, value, since, date, provenance));
        }
        return this;
    }
}
