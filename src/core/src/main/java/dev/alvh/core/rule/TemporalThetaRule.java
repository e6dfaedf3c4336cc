package dev.alvh.core.rule;

import dev.alvh.core.tape.SignalNumbers;

/**
 * Rule 8: whether calls are written against the deep layers. It begins in a Big Top with VIX lower than ten sessions ago
 * and ends with the Big Top.
 */
public final class TemporalThetaRule {

    private TemporalThetaRule() {}

    /** Moves the latch by one session; without a reading of the Big Top it stands still. */
    public static void apply(SignalNumbers day, Latches latches, AdjustmentSink sink) {
        if (Double.isNaN(day.bigTop())) {
            sink.standsStill(RuleId.TEMPORAL_THETA, "whether a Big Top is on is unavailable");
        } else if (day.bigTop() == 0) {
            latches.harvest = false;
        } else if (day.vix() < day.vixTenSessionsAgo()) {
            latches.harvest = true;
        }
    }
}
