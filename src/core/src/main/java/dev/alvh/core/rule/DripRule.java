package dev.alvh.core.rule;

import dev.alvh.core.ruleset.DripTerms;
import java.util.List;

/**
 * Rule 9: what was harvested and locked since the condor was sold is added to the hedge budget, so that all weights rise
 * by its share of the budget. A loss is not taken off.
 */
public final class DripRule {

    private DripRule() {}

    /**
     * Scales all weights.
     *
     * @param dollars harvested and locked
     * @param budget dollars that the hedge is sized to earn, 0 where there is no condor
     */
    public static void apply(DripTerms terms, double dollars, double budget, double[] weights, AdjustmentSink sink) {
        if (!terms.on() || !(dollars > 0 && budget > 0)) {
            return;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 + dollars / budget;
        }
        if (sink.isRecording()) {
            sink.changed(
                    weights,
                    new Reason.Drip(
                            dollars,
                            budget,
                            List.of(
                                    Input.worked("dollars harvested and locked", dollars),
                                    Input.worked("dollars of hedge budget", budget))));
        }
    }
}
