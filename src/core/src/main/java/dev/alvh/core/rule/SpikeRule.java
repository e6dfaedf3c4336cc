package dev.alvh.core.rule;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.SpikeTerms;
import dev.alvh.core.tape.SignalNumbers;

/**
 * Rule 3: on a spike of VIX the short group × {@code min(highest, 1 + slope·(z − threshold + 1))}, held at the highest
 * multiplier reached until VIX closes below its EMA(5) or {@code holdSessions} sessions have passed since the last spike.
 * A spike on the very day that would end a hold begins a new one.
 */
public final class SpikeRule {

    private SpikeRule() {}

    /** Moves the latch by one session and scales the short group by what it holds. */
    public static void apply(
            SpikeTerms terms, SignalNumbers day, Latches latches, double[] weights, AdjustmentSink sink) {
        boolean inEvent = day.surprise() >= terms.surprise();
        double threshold = inEvent ? terms.eventThreshold() : terms.threshold();
        release(terms, day, latches);
        if (day.spikeZ() >= threshold) {
            double multiplier = Math.min(terms.highestMultiplier(), 1 + terms.slope() * (day.spikeZ() - threshold + 1));
            latches.spikeMultiplier = Math.max(latches.spikeMultiplier, multiplier);
            latches.spikeSessions = 0;
        }
        if (latches.spikeMultiplier > 1) {
            for (int i = LayerGroup.SHORT.from(); i < LayerGroup.SHORT.to(); i++) {
                weights[i] *= latches.spikeMultiplier;
            }
            if (sink.isRecording()) {
                sink.changed(
                        weights,
                        new Reason.Spike(
                                day.spikeZ(), threshold, inEvent, latches.spikeMultiplier, latches.spikeSessions));
            }
        }
    }

    private static void release(SpikeTerms terms, SignalNumbers day, Latches latches) {
        if (latches.spikeMultiplier > 1) {
            latches.spikeSessions++;
            if (day.vix() < day.vixAverage() || latches.spikeSessions >= terms.holdSessions()) {
                latches.spikeMultiplier = 1;
                latches.spikeSessions = 0;
            }
        }
    }
}
