package dev.alvh.core.rule;

import dev.alvh.core.tape.SignalNumbers;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

/**
 * Rule 8: whether calls are written against the deep layers. It begins in a Big Top with VIX lower than ten sessions ago
 * and ends with the Big Top.
 */
public final class TemporalThetaRule {

    private TemporalThetaRule() {}

    /** Moves the latch by one session; without a reading of the Big Top it stands still. */
    public static void apply(TapeDay session, Latches latches, AdjustmentSink sink) {
        SignalNumbers day = session.numbers();
        if (Double.isNaN(day.bigTop())) {
            sink.standsStill(RuleId.TEMPORAL_THETA, "whether a Big Top is on is unavailable");
        } else if (day.bigTop() == 0) {
            latches.harvest = false;
            latches.harvestDay = Latches.NEVER;
        } else if (day.vix() < day.vixTenSessionsAgo()) {
            latches.harvestDay = latches.harvest ? latches.harvestDay : session.epochDay();
            latches.harvest = true;
        }
    }

    /** Why calls are or stay written on a session, read at the closes of the one on which it began. */
    public static Reason reason(TapeDay today, Tape tape, Latches latches, double share) {
        TapeDay onset = tape.dayOn(latches.harvestDay);
        return new Reason.Harvest(
                onset.numbers().vix(),
                onset.numbers().vixTenSessionsAgo(),
                share,
                onset.date(),
                today.date(),
                InputReader.of(onset)
                        .vix()
                        .vixTenSessionsAgo()
                        .spx()
                        .and(today)
                        .spx()
                        .read());
    }
}
