package dev.alvh.core.rule;

import dev.alvh.core.layer.Layer;

/** Who wants to know what the rules did. */
public interface AdjustmentSink {

    /** Nobody: a sweep needs the weights alone. */
    AdjustmentSink NONE = new AdjustmentSink() {
        @Override
        public boolean isRecording() {
            return false;
        }

        @Override
        public void changed(double[] weights, Reason reason) {}

        @Override
        public void kept(Layer layer, Reason reason) {}

        @Override
        public void standsStill(RuleId rule, String why) {}
    };

    /** Whether the rest is wanted; a rule that nobody listens to gathers no inputs. */
    boolean isRecording();

    /**
     * A rule has changed weights: one adjustment for each that is not what the rule before it left.
     *
     * @param weights all ten, as they now are
     */
    void changed(double[] weights, Reason reason);

    /** A rule has done something to a layer that leaves its weight. */
    void kept(Layer layer, Reason reason);

    /** A rule cannot do its work, for want of an input. */
    void standsStill(RuleId rule, String why);
}
