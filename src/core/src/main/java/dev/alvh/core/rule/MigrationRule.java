package dev.alvh.core.rule;

import dev.alvh.core.ruleset.MigrationTerms;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

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
     * @param t its place on the tape
     */
    public static void apply(
            MigrationTerms terms, Tape tape, int t, Latches latches, double[] weights, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        double frontPremium = day.frontPremium();
        if (frontPremium > terms.above() + NOISE) {
            latches.migrationDay = latches.migration ? latches.migrationDay : day.epochDay();
            latches.migration = true;
        } else if (frontPremium < terms.undoneBelow() - NOISE) {
            latches.migration = false;
            latches.migrationDay = Latches.NEVER;
        }
        if (latches.migration) {
            weights[TO] += weights[FROM];
            weights[FROM] = 0;
            if (sink.isRecording()) {
                TapeDay onset = tape.dayOn(latches.migrationDay);
                sink.changed(
                        weights,
                        new Reason.Migration(
                                frontPremium,
                                day.date(),
                                onset.frontPremium(),
                                onset.date(),
                                InputReader.of(day).front().and(onset).front().read()));
            }
        }
    }
}
