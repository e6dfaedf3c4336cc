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
            double[] soFar = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                soFar[i] = weights[i];
                sink.changed(soFar, new Reason.Base(List.of(Input.assumed("base weight", weights[i]))));
            }
        }
    }
}
