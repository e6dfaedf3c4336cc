package dev.alvh.core.rule;

import dev.alvh.core.layer.Layer;
import java.util.List;

/**
 * What one rule did to one layer.
 *
 * @param before weight
 * @param after weight; the same as before where the rule changed the contract or wrote calls
 * @param reason what the rule read and made of it; {@link AdjustmentText} puts it into a sentence
 */
public record Adjustment(Layer layer, double before, double after, Reason reason) {

    public Adjustment {
        if (!(before >= 0 && after >= 0 && before + after < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weights are 0 or more, "
                    + reason.rule().key() + " takes " + layer + " from " + before + " to " + after);
        }
    }

    public RuleId rule() {
        return reason.rule();
    }

    /** Every number that the rule read. */
    public List<Input> inputs() {
        return reason.inputs();
    }
}
