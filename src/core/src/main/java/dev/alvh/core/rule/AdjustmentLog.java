package dev.alvh.core.rule;

import dev.alvh.core.layer.Layer;
import java.util.ArrayList;
import java.util.List;

/** Keeps every adjustment of one decision. Their sum telescopes to the target, because each begins where one ended. */
public final class AdjustmentLog implements AdjustmentSink {

    /**
     * A rule that could not do its work.
     *
     * @param why one clause that completes "unavailable: …"
     */
    public record Standstill(RuleId rule, String why) {}

    private final double[] last = new double[Layer.ALL.size()];
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<Standstill> standstills = new ArrayList<>();

    /** Before the first rule: nothing is held back, every weight is 0. */
    public AdjustmentLog() {}

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void changed(double[] weights, Reason reason) {
        for (int i = 0; i < last.length; i++) {
            if (weights[i] != last[i]) {
                adjustments.add(new Adjustment(Layer.ALL.get(i), last[i], weights[i], reason));
                last[i] = weights[i];
            }
        }
    }

    @Override
    public void kept(Layer layer, Reason reason) {
        double weight = last[Layer.ALL.indexOf(layer)];
        adjustments.add(new Adjustment(layer, weight, weight, reason));
    }

    @Override
    public void standsStill(RuleId rule, String why) {
        standstills.add(new Standstill(rule, why));
    }

    /** By rule, then by layer. */
    public List<Adjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    /** By rule. */
    public List<Standstill> standstills() {
        return List.copyOf(standstills);
    }
}
