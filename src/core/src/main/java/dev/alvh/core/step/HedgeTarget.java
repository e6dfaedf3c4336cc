package dev.alvh.core.step;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.layer.Lots;
import dev.alvh.core.layer.VixStrikes;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.LimitsRule;
import dev.alvh.core.rule.TargetWeights;
import dev.alvh.core.ruleset.LayerInstrument;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;

/** What the target weights come to on a day: series, exact contracts and whole lots of each layer. */
final class HedgeTarget {

    private static final int LAYERS = HedgeBook.LAYERS;
    private static final int TENTHS = HedgeBook.TENTHS;

    /** VXM was listed on this date. */
    private static final int MINIS_FROM = (int) LocalDate.of(2020, 8, 10).toEpochDay();

    /** A call that moves less than this with its future is no hedge. */
    private static final double LEAST_DELTA = 0.001;

    final int[] settleDays = new int[LAYERS];

    /** Points; 0 of futures. */
    final double[] strikes = new double[LAYERS];

    /** Tenths of futures, or contracts of calls. */
    final int[] units = new int[LAYERS];

    /** Contracts, futures in whole ones. */
    final double[] exact = new double[LAYERS];

    /** Dollars per point of the layer's future that one unit is worth. */
    final double[] unitDollars = new double[LAYERS];

    private final double[] perWeight = new double[LAYERS];
    private final double[] premiums = new double[LAYERS];
    private final double[] margins = new double[LAYERS];
    private final double[] shared = new double[LAYERS];
    private final int[] lots = new int[LAYERS];

    /** What a hedge holds, as far as a target depends on it. */
    interface HeldCalls {

        /** The strike of a layer's calls with this settlement, points; 0 where it holds none. */
        double strike(int layer, int settleDay);
    }

    /**
     * Works it out; the limits on holdings may lower the weights.
     *
     * @param dollarsPerPoint H
     */
    void choose(
            TapeDay day,
            Ruleset ruleset,
            TargetWeights targets,
            double dollarsPerPoint,
            HeldCalls held,
            AdjustmentSink sink) {
        measure(day, ruleset, targets.nodes(), targets.weights(), dollarsPerPoint, held, sink);
        boolean minis = ruleset.selection().assumeMinis() || day.epochDay() >= MINIS_FROM;
        round(LayerGroup.SHORT, minis);
        round(LayerGroup.INTERMEDIATE, minis);
        round(LayerGroup.DEEP, minis);
    }

    /**
     * Series and exact contracts alone; the limits on holdings may lower the weights.
     *
     * @param nodes of the layers on the day's curve, −1 where none is listed
     * @param weights of the layers
     * @param dollarsPerPoint H
     */
    void measure(
            TapeDay day,
            Ruleset ruleset,
            int[] nodes,
            double[] weights,
            double dollarsPerPoint,
            HeldCalls held,
            AdjustmentSink sink) {
        for (int i = 0; i < LAYERS; i++) {
            series(i, day, ruleset, nodes[i], held, sink);
            double contractDollars = strikes[i] == 0 ? unitDollars[i] * TENTHS : unitDollars[i];
            perWeight[i] = contractDollars > 0 ? dollarsPerPoint / contractDollars : 0;
        }
        LimitsRule.holdings(
                ruleset.limits(), perWeight, premiums, margins, ruleset.sizing().capital(), weights, sink);
        for (int i = 0; i < LAYERS; i++) {
            exact[i] = weights[i] * perWeight[i];
        }
    }

    private void series(int i, TapeDay day, Ruleset ruleset, int node, HeldCalls held, AdjustmentSink sink) {
        settleDays[i] = node < 0 ? 0 : day.settleDay(node);
        strikes[i] = 0;
        premiums[i] = 0;
        margins[i] = 0;
        unitDollars[i] = 0;
        if (node < 0) {
            return;
        }
        LayerInstrument instrument = ruleset.layers().get(i).instrument();
        if (instrument == LayerInstrument.CALL) {
            strikes[i] = strike(i, day, ruleset, node, held);
            double delta = VixMarks.callDelta(day, ruleset, node, strikes[i]);
            unitDollars[i] = delta < LEAST_DELTA ? 0 : delta * Series.CALL.dollarsPerPoint();
            premiums[i] = VixMarks.call(day, ruleset, node, strikes[i]) * Series.CALL.dollarsPerPoint();
            return;
        }
        unitDollars[i] = Series.VXM.dollarsPerPoint();
        margins[i] = ruleset.wacc().margin() * day.price(node) * Series.VX.dollarsPerPoint();
        if (instrument == LayerInstrument.ETN && sink.isRecording()) {
            sink.kept(Layer.ALL.get(i), LimitsRule.noteRefused(ruleset.limits(), day));
        }
    }

    /** Calls that are held keep their strike while it is near enough to the one that would be bought now. */
    private double strike(int i, TapeDay day, Ruleset ruleset, int node, HeldCalls held) {
        double wanted = VixStrikes.nearest(ruleset.selection().strikeOverFuture() * day.price(node));
        double present = held.strike(i, day.settleDay(node));
        boolean keeps =
                present > 0 && Math.abs(present - wanted) <= ruleset.selection().strikeTolerance() * wanted;
        return keeps ? present : wanted;
    }

    /** Futures and calls of a group are each rounded in total and then shared. */
    private void round(LayerGroup group, boolean minis) {
        for (int i = group.from(); i < group.to(); i++) {
            shared[i] = strikes[i] == 0 ? exact[i] * (minis ? TENTHS : 1) : 0;
        }
        Lots.share(shared, group.from(), group.to(), lots);
        for (int i = group.from(); i < group.to(); i++) {
            units[i] = strikes[i] == 0 ? lots[i] * (minis ? 1 : TENTHS) : 0;
            shared[i] = strikes[i] == 0 ? 0 : exact[i];
        }
        Lots.share(shared, group.from(), group.to(), lots);
        for (int i = group.from(); i < group.to(); i++) {
            units[i] = strikes[i] == 0 ? units[i] : lots[i];
        }
    }
}
