package dev.alvh.core.rule;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.ruleset.WaccTerms;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rule 4: the intermediate group's total × {@code 1 − cut·m}, shared in proportion to {@code exp(−sensitivity·WACC)}.
 * Of a layer on its unshifted contract, {@code WACC = e·ke + (1 − e)·kd}: the equity share e is the margin over the
 * notional, {@code ke = rf + β·ERP} with {@code β = −β⁻·ρ(τ)}, and {@code kd} is the roll yield of its slot with its
 * sign changed. Averaged over the last sessions, those that have one.
 */
public final class WaccRule {

    private static final int FROM = LayerGroup.INTERMEDIATE.from();
    private static final int TO = LayerGroup.INTERMEDIATE.to();

    private WaccRule() {}

    /**
     * Cuts and shares the group, or stands still where m or a layer's cost of capital is unavailable.
     *
     * @param shares working room for the four
     */
    public static void apply(
            Tape tape, int t, Ruleset ruleset, double[] weights, double[] shares, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        double m = day.numbers().meanReversion();
        double sum = 0;
        for (int i = FROM; i < TO; i++) {
            shares[i - FROM] = Math.exp(-ruleset.wacc().sensitivity() * average(tape, t, ruleset, i));
            sum += shares[i - FROM];
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY) || Double.isNaN(m)) {
            sink.standsStill(
                    RuleId.WACC,
                    Double.isNaN(m)
                            ? "the mean-reversion score is unavailable"
                            : "a layer's roll yield is unavailable");
            return;
        }
        double total = 0;
        for (int i = FROM; i < TO; i++) {
            total += weights[i];
        }
        total *= 1 - ruleset.wacc().meanReversionCut() * m;
        for (int i = FROM; i < TO; i++) {
            shares[i - FROM] /= sum;
            weights[i] = total * shares[i - FROM];
        }
        if (sink.isRecording()) {
            sink.changed(weights, new Reason.Wacc(m, parts(tape, t, ruleset, shares), inputs(tape, t, ruleset)));
        }
    }

    private static List<Input> inputs(Tape tape, int t, Ruleset ruleset) {
        TapeDay day = tape.day(t);
        InputReader inputs = InputReader.of(day).vix().vixAverage();
        int first = Math.max(t - ruleset.wacc().averageSessions() + 1, 0);
        for (int i = FROM; i < TO; i++) {
            inputs.mean(
                    "mean roll yield a year of " + Layer.ALL.get(i),
                    -meanCarry(tape, first, t, ruleset, i),
                    tape.day(first).date());
        }
        inputs.riskFree(ruleset.assumed().riskFree());
        if (Double.isNaN(day.options().expectedReturn())) {
            inputs.assumed("equity risk premium a year", ruleset.assumed().equityRiskPremium());
        } else {
            inputs.series(SeriesId.EXPECTED_MARKET_RETURN);
        }
        return inputs.assumed("margin, share of notional", ruleset.wacc().margin())
                .assumed("β of VIX to a fall of SPX", -ruleset.shock().betaDown())
                .read();
    }

    /** Over the sessions that have one; NaN where none has. */
    private static double meanCarry(Tape tape, int first, int last, Ruleset ruleset, int layer) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(tape::day)
                .filter(day -> Tenors.unshifted(day, ruleset, layer) >= 0)
                .mapToDouble(day -> costOfCarry(day, Tenors.unshifted(day, ruleset, layer), ruleset.wacc()))
                .filter(carry -> !Double.isNaN(carry))
                .average()
                .orElse(Double.NaN);
    }

    private static List<Reason.Wacc.Part> parts(Tape tape, int t, Ruleset ruleset, double[] shares) {
        List<Reason.Wacc.Part> parts = new ArrayList<>();
        TapeDay day = tape.day(t);
        for (int i = FROM; i < TO; i++) {
            int node = Tenors.unshifted(day, ruleset, i);
            parts.add(new Reason.Wacc.Part(
                    Layer.ALL.get(i),
                    ruleset.wacc().margin(),
                    costOfEquity(day, node, ruleset),
                    costOfCarry(day, node, ruleset.wacc()),
                    average(tape, t, ruleset, i),
                    shares[i - FROM]));
        }
        return parts;
    }

    /** The mean of a layer's WACC over the last sessions, per year; NaN where none has one. */
    static double average(Tape tape, int t, Ruleset ruleset, int layer) {
        double sum = 0;
        int sessions = 0;
        for (int d = Math.max(t - ruleset.wacc().averageSessions() + 1, 0); d <= t; d++) {
            double wacc = wacc(tape.day(d), ruleset, layer);
            if (!Double.isNaN(wacc)) {
                sum += wacc;
                sessions++;
            }
        }
        return sessions == 0 ? Double.NaN : sum / sessions;
    }

    private static double wacc(TapeDay day, Ruleset ruleset, int layer) {
        int node = Tenors.unshifted(day, ruleset, layer);
        if (node < 0) {
            return Double.NaN;
        }
        double equity = ruleset.wacc().margin();
        return equity * costOfEquity(day, node, ruleset) + (1 - equity) * costOfCarry(day, node, ruleset.wacc());
    }

    private static double costOfEquity(TapeDay day, int node, Ruleset ruleset) {
        double known = day.numbers().riskFree();
        double riskFree = Double.isNaN(known) ? ruleset.assumed().riskFree() : known;
        double expected = day.options().expectedReturn();
        double premium = Double.isNaN(expected) ? ruleset.assumed().equityRiskPremium() : expected - riskFree;
        double beta = -ruleset.shock().betaDown() * ruleset.shock().future().at(day.years(node));
        return riskFree + beta * premium;
    }

    /** Positive where a long pays the roll. */
    private static double costOfCarry(TapeDay day, int node, WaccTerms terms) {
        return -Math.clamp(day.rollYield(node), -terms.rollYieldLimit(), terms.rollYieldLimit());
    }
}
