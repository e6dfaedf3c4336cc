package dev.alvh.core.rule;

import dev.alvh.core.ruleset.MigrationTerms;

/** Rule 6: in a steep inversion S4's weight stands in I1. */
public final class MigrationRule {

    static final int FROM = 3;
    static final int TO = 4;

    /** Room for the rounding of binary fractions, as in the regime: far below any tick. */
    private static final double NOISE = 1e-9;

    private MigrationRule() {}

    /**
     * Moves the latch by one session and S4's weight with it.
     *
     * @param frontPremium F1 − F2, points
     */
    public static void apply(
            MigrationTerms terms, double frontPremium, Latches latches, double[] weights, AdjustmentSink sink) {
        if (frontPremium > terms.above() + NOISE) {
            latches.migration = true;
        } else if (frontPremium < terms.undoneBelow() - NOISE) {
            latches.migration = false;
        }
        if (latches.migration) {
            weights[TO] += weights[FROM];
            weights[FROM] = 0;
            if (sink.isRecording()) {
                sink.changed(weights, new Reason.Migration(frontPremium));
            }
        }
    }
}
