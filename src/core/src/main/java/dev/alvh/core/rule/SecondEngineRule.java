package dev.alvh.core.rule;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.SecondEngineTerms;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule 5: the deep group is held while the RSI of VIX has crossed into an extreme and not yet back to rest. Where both
 * happen on one day, engaging wins.
 */
public final class SecondEngineRule {

    private SecondEngineRule() {}

    /**
     * Moves the latch by one session and takes the deep weights away while it is dormant.
     *
     * @param t its place on the tape; the RSI of VIX crosses a level against the last one that was known
     */
    public static void apply(
            SecondEngineTerms terms, Tape tape, int t, Latches latches, double[] weights, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        double rsi = day.numbers().rsi();
        if (Double.isNaN(rsi)) {
            sink.standsStill(RuleId.SECOND_ENGINE, "the RSI of VIX is unavailable");
        }
        double before = latches.rsi;
        if (rises(before, rsi, terms.above()) || falls(before, rsi, terms.below())) {
            turn(latches, true, day);
        } else if (rises(before, rsi, terms.rest()) || falls(before, rsi, terms.rest())) {
            turn(latches, false, day);
        }
        latches.rsi = Double.isNaN(rsi) ? latches.rsi : rsi;
        if (!latches.secondEngine) {
            for (int i = LayerGroup.DEEP.from(); i < LayerGroup.DEEP.to(); i++) {
                weights[i] = 0;
            }
            if (sink.isRecording()) {
                InputReader inputs = InputReader.of(day).rsi();
                Optional<LocalDate> since = Latches.date(latches.secondEngineDay);
                if (since.isPresent()) {
                    inputs.and(tape.dayOn(latches.secondEngineDay)).rsi();
                }
                sink.changed(weights, new Reason.Dormant(rsi, since, inputs.read()));
            }
        }
    }

    private static void turn(Latches latches, boolean engaged, TapeDay day) {
        if (latches.secondEngine != engaged) {
            latches.secondEngine = engaged;
            latches.secondEngineDay = day.epochDay();
        }
    }

    private static boolean rises(double before, double now, double level) {
        return before <= level && now > level;
    }

    private static boolean falls(double before, double now, double level) {
        return before >= level && now < level;
    }
}
