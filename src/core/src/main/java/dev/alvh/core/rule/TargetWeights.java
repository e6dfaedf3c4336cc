package dev.alvh.core.rule;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

/**
 * Rules 1 to 9 and the limit on the sum of the weights, in their order. A pure function of tape, session, ruleset,
 * latches and drip: the latches are moved by one session, so they are applied once for each.
 */
public final class TargetWeights {

    private final double[] weights = new double[Layer.ALL.size()];
    private final double[] shares = new double[4];
    private final int[] nodes = new int[Layer.ALL.size()];

    /** Working room for one loop; not for two threads at once. */
    public TargetWeights() {}

    /**
     * Applies the rules to session t.
     *
     * @param latches as the decision before left them; moved
     * @param dripDollars harvested and locked since the condor was sold
     * @param budget dollars that the hedge is sized to earn, 0 without a condor
     */
    public void apply(
            Tape tape,
            int t,
            Ruleset ruleset,
            Latches latches,
            double dripDollars,
            double budget,
            AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        BaseRule.apply(ruleset.layers(), weights, sink);
        MotionRule.apply(ruleset.motion(), day, weights, sink);
        SpikeRule.apply(ruleset.spike(), tape, t, latches, weights, sink);
        WaccRule.apply(tape, t, ruleset, weights, shares, sink);
        SecondEngineRule.apply(ruleset.secondEngine(), tape, t, latches, weights, sink);
        MigrationRule.apply(ruleset.migration(), tape, t, latches, weights, sink);
        TimeShiftRule.apply(day, latches);
        Tenors.choose(tape, t, ruleset, latches, nodes, sink);
        TemporalThetaRule.apply(day, latches, sink);
        DripRule.apply(ruleset.drip(), dripDollars, budget, weights, sink);
        LimitsRule.total(ruleset.limits(), weights, sink);
    }

    /** The target weight of each layer; the limits on holdings may lower it in place. */
    public double[] weights() {
        return weights;
    }

    /** The place of each layer's contract on the day's curve; −1 where none is listed. */
    public int[] nodes() {
        return nodes;
    }
}
