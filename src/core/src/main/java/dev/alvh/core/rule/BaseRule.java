package dev.alvh.core.rule;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.LayerTerms;
import java.util.List;

/** Rule 1: 4/4/2. */
public final class BaseRule {

    private BaseRule() {}

    /** Sets every weight to its base. */
    public static void apply(List<LayerTerms> layers, double[] weights, AdjustmentSink sink) {
        for (int i = 0; i < LayerGroup.DEEP.to(); i++) {
            weights[i] = layers.get(i).baseWeight();
        }
        if (sink.isRecording()) {
            sink.changed(weights, new Reason.Base());
        }
    }
}
