package dev.alvh.core.rule;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.SecondEngineTerms;

/**
 * Rule 5: the deep group is held while the RSI of VIX has crossed into an extreme and not yet back to rest. Where both
 * happen on one day, engaging wins.
 */
public final class SecondEngineRule {

    private SecondEngineRule() {}

    /**
     * Moves the latch by one session and takes the deep weights away while it is dormant.
     *
     * @param rsi of VIX; it crosses a level against the last one that was known
     */
    public static void apply(
            SecondEngineTerms terms, double rsi, Latches latches, double[] weights, AdjustmentSink sink) {
        if (Double.isNaN(rsi)) {
            sink.standsStill(RuleId.SECOND_ENGINE, "the RSI of VIX is unavailable");
        }
        double before = latches.rsi;
        if (rises(before, rsi, terms.above()) || falls(before, rsi, terms.below())) {
            latches.secondEngine = true;
        } else if (rises(before, rsi, terms.rest()) || falls(before, rsi, terms.rest())) {
            latches.secondEngine = false;
        }
        latches.rsi = Double.isNaN(rsi) ? latches.rsi : rsi;
        if (!latches.secondEngine) {
            for (int i = LayerGroup.DEEP.from(); i < LayerGroup.DEEP.to(); i++) {
                weights[i] = 0;
            }
            if (sink.isRecording()) {
                sink.changed(weights, new Reason.Dormant(rsi));
            }
        }
    }

    private static boolean rises(double before, double now, double level) {
        return before <= level && now > level;
    }

    private static boolean falls(double before, double now, double level) {
        return before >= level && now < level;
    }
}
