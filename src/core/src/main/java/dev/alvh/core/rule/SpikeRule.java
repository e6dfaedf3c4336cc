package dev.alvh.core.rule;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.SpikeTerms;
import dev.alvh.core.tape.SignalNumbers;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

/**
 * Rule 3: on a spike of VIX the short group × {@code min(highest, 1 + slope·(z − threshold + 1))}, held at the highest
 * multiplier reached until VIX closes below its EMA(5) or {@code holdSessions} sessions have passed since the last spike.
 * A spike on the very day that would end a hold begins a new one.
 */
public final class SpikeRule {

    private SpikeRule() {}

    /** Moves the latch by one session and scales the short group by what it holds. */
    public static void apply(
            SpikeTerms terms, Tape tape, int t, Latches latches, double[] weights, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        SignalNumbers numbers = day.numbers();
        double threshold = threshold(terms, numbers);
        release(terms, numbers, latches);
        if (numbers.spikeZ() >= threshold) {
            double multiplier =
                    Math.min(terms.highestMultiplier(), 1 + terms.slope() * (numbers.spikeZ() - threshold + 1));
            if (multiplier >= latches.spikeMultiplier) {
                latches.spikeMultiplier = multiplier;
                latches.spikeDay = day.epochDay();
            }
            latches.spikeSessions = 0;
            latches.lastSpikeDay = day.epochDay();
        }
        if (latches.spikeMultiplier > 1) {
            for (int i = LayerGroup.SHORT.from(); i < LayerGroup.SHORT.to(); i++) {
                weights[i] *= latches.spikeMultiplier;
            }
            if (sink.isRecording()) {
                sink.changed(weights, reason(terms, day, tape, latches));
            }
        }
    }

    private static boolean isInEvent(SpikeTerms terms, SignalNumbers day) {
        return day.surprise() >= terms.surprise();
    }

    private static double threshold(SpikeTerms terms, SignalNumbers day) {
        return isInEvent(terms, day) ? terms.eventThreshold() : terms.threshold();
    }

    /** A spike that is held was read at the closes of its own day, and held by that of today. */
    private static Reason reason(SpikeTerms terms, TapeDay today, Tape tape, Latches latches) {
        TapeDay onset = tape.dayOn(latches.spikeDay);
        TapeDay last = tape.dayOn(latches.lastSpikeDay);
        SignalNumbers then = onset.numbers();
        InputReader inputs = InputReader.of(onset).spike().and(last).spike();
        if (!last.date().equals(today.date())) {
            inputs.and(today).vix().vixAverage();
        }
        return new Reason.Spike(
                then.spikeZ(),
                threshold(terms, then),
                isInEvent(terms, then),
                latches.spikeMultiplier,
                onset.date(),
                last.date(),
                latches.spikeSessions,
                inputs.read());
    }

    private static void release(SpikeTerms terms, SignalNumbers day, Latches latches) {
        if (latches.spikeMultiplier > 1) {
            latches.spikeSessions++;
            if (day.vix() < day.vixAverage() || latches.spikeSessions >= terms.holdSessions()) {
                latches.spikeMultiplier = 1;
                latches.spikeSessions = 0;
                latches.spikeDay = Latches.NEVER;
                latches.lastSpikeDay = Latches.NEVER;
            }
        }
    }
}
