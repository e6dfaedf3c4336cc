package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The default method a second time, straight from its page: no latches, but for every session a look back for what
 * decides; no tape columns, but curve and signals; streams in place of loops.
 */
final class ReferenceTargets {

    private final Tape tape;
    private final int t;
    private final SignalSnapshot now;

    ReferenceTargets(Tape tape, int t) {
        this.tape = tape;
        this.t = t;
        this.now = tape.day(t).signals();
    }

    double[] weights() {
        double[] w = new double[10];
        double all = 0.1 * (1 + 0.25 * motion().orElse(0));
        for (int i = 0; i < 10; i++) {
            w[i] = all * (i < 4 ? spike() : 1);
        }
        share(w);
        if (!engaged()) {
            w[8] = 0;
            w[9] = 0;
        }
        if (migrated()) {
            w[4] += w[3];
            w[3] = 0;
        }
        double total = IntStream.range(0, 10).mapToDouble(i -> w[i]).sum();
        for (int i = 0; i < 10; i++) {
            w[i] *= Math.min(1, 1.6 / total);
        }
        return w;
    }

    OptionalDouble motion() {
        List<Double> known = now.motion().values().stream()
                .flatMap(z -> z.asOptional().stream().boxed())
                .toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream()
                        .mapToDouble(z -> Math.min(1.0 / known.size(), 0.35) * Math.max(-3, Math.min(3, z)) / 3)
                        .sum());
    }

    /** From a session at rest that is long enough ago. */
    double spike() {
        double held = 1;
        int age = 0;
        for (int s = Math.max(t - 120, 0); s <= t; s++) {
            SignalSnapshot day = tape.day(s).signals();
            age++;
            if (age == 5 || value(day.vix()) < value(day.vixAverage())) {
                held = 1;
            }
            double threshold = day.events().stream().anyMatch(event -> event.isSurprising()) ? 1 : 2;
            double z = value(day.spikeZ());
            if (z >= threshold) {
                held = Math.max(held, Math.min(2, 1 + 0.5 * (z - threshold + 1)));
                age = 0;
            }
        }
        return held;
    }

    private void share(double[] w) {
        double m = value(now.meanReversion());
        double[] scores = IntStream.range(4, 8)
                .mapToDouble(i -> Math.exp(-2 * wacc(Layer.ALL.get(i)).orElse(Double.NaN)))
                .toArray();
        double sum = scores[0] + scores[1] + scores[2] + scores[3];
        if (Double.isNaN(m + sum)) {
            return;
        }
        double total = (w[4] + w[5] + w[6] + w[7]) * (1 - 0.5 * m);
        for (int i = 0; i < 4; i++) {
            w[4 + i] = total * scores[i] / sum;
        }
    }

    OptionalDouble wacc(Layer layer) {
        return IntStream.rangeClosed(Math.max(t - 4, 0), t)
                .mapToObj(s -> wacc(layer, s))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private OptionalDouble wacc(Layer layer, int s) {
        int k = unshifted(layer, s);
        Figure yield = k < 0
                ? Figure.unavailable("none")
                : tape.day(s).curve().termStructure().rollYield(k);
        double rf = tape.day(s).signals().riskFree().asOptional().orElse(0.02);
        double rho = 0.17 + 0.60 * Math.exp(-6.5 * (k < 0 ? 0 : nodes(s).get(k).years()));
        double expected = tape.day(s).options().expectedReturn();
        double ke = rf - 5.0 * rho * (Double.isNaN(expected) ? 0.05 : expected - rf);
        return yield.map(y -> 0.35 * ke - 0.65 * Math.max(-2, Math.min(2, y))).asOptional();
    }

    boolean engaged() {
        for (int s = t; s > 0; s--) {
            double before = lastRsi(s - 1);
            double rsi = value(tape.day(s).signals().rsiVix());
            if ((before <= 70 && rsi > 70) || (before >= 35 && rsi < 35)) {
                return true;
            }
            if ((before <= 50 && rsi > 50) || (before >= 50 && rsi < 50)) {
                return false;
            }
        }
        return false;
    }

    private double lastRsi(int s) {
        for (int d = s; d >= 0; d--) {
            double rsi = value(tape.day(d).signals().rsiVix());
            if (!Double.isNaN(rsi)) {
                return rsi;
            }
        }
        return Double.NaN;
    }

    boolean migrated() {
        for (int s = t; s >= 0; s--) {
            double premium = nodes(s).get(0).price() - nodes(s).get(1).price();
            if (premium > 3.00 + 1e-9 || premium < 1.50 - 1e-9) {
                return premium > 3;
            }
        }
        return false;
    }

    int timeShift() {
        for (int s = t; s >= 0; s--) {
            SignalSnapshot day = tape.day(s).signals();
            boolean onset = day.adDivergence() instanceof Reading.Known<Divergence>(Divergence divergence)
                    && divergence.onset()
                    && divergence.kind() == Divergence.Kind.BEARISH;
            if (day.macd().inflection() != Inflection.NONE) {
                return day.macd().inflection() == Inflection.BULLISH ? -1 : 1;
            }
            if (onset) {
                return -1;
            }
        }
        return 0;
    }

    boolean harvests() {
        for (int s = t; s >= 0; s--) {
            SignalSnapshot day = tape.day(s).signals();
            if (day.bigTop().is(false)) {
                return false;
            }
            if (day.bigTop().is(true) && value(day.vix()) < value(day.vixTenSessionsAgo())) {
                return true;
            }
        }
        return false;
    }

    /** The contract of a layer; every layer finds one on these data. */
    VxFuture contract(Layer layer) {
        List<VxFuture> listed = listed(t);
        int first = IntStream.range(0, listed.size())
                .filter(k -> daysToLive(listed.get(k), now.date()) >= 5)
                .findFirst()
                .orElseThrow();
        boolean pinned = migrated() && (layer == Layer.S4 || layer == Layer.I1);
        boolean shifts = layer.targetDays() >= 23 && layer.targetDays() <= 90 && !pinned;
        int k = unshifted(layer, t) + (shifts ? timeShift() : 0);
        k = Math.max(first, Math.min(listed.size() - 1, k));
        if (layer == Layer.I1 && migrated() && k <= unshifted(Layer.S4, t)) {
            k = Math.min(unshifted(Layer.S4, t) + 1, listed.size() - 1);
        }
        return listed.get(k);
    }

    private int unshifted(Layer layer, int s) {
        LocalDate date = tape.day(s).date();
        return listed(s).stream()
                .filter(contract -> daysToLive(contract, date) >= 5)
                .min(Comparator.<VxFuture>comparingLong(
                                contract -> Math.abs(daysToLive(contract, date) - layer.targetDays()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(listed(s)::indexOf)
                .orElse(-1);
    }

    private static long daysToLive(VxFuture contract, LocalDate date) {
        return ChronoUnit.DAYS.between(date, contract.settlement().date());
    }

    private List<VxFuture> listed(int s) {
        return nodes(s).stream().map(CurveNode::contract).toList();
    }

    private List<CurveNode> nodes(int s) {
        return tape.day(s).curve().nodes();
    }

    private static double value(Figure figure) {
        return figure.asOptional().orElse(Double.NaN);
    }
}
