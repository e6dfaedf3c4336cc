package dev.alvh.core.rule;

import dev.alvh.core.ruleset.MotionTerms;
import dev.alvh.core.signal.Motion;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.tape.MotionScores;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/**
 * Rule 2, loyalty vs. motion: all weights × {@code 1 + strength·s}, s the {@link Motion} score.
 */
public final class MotionRule {

    private static final List<MotionFactor> FACTORS = List.of(MotionFactor.values());

    private MotionRule() {}

    /** Scales all weights, or stands still where no input is available. */
    public static void apply(MotionTerms terms, TapeDay day, double[] weights, AdjustmentSink sink) {
        double score = score(terms, day.numbers().motion());
        if (Double.isNaN(score)) {
            sink.standsStill(RuleId.MOTION, "no motion input is available");
            return;
        }
        double factor = 1 + terms.strength() * score;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor;
        }
        if (sink.isRecording()) {
            Motion motion = Motion.of(day.signals().motion(), terms::weight, terms.highestWeight(), terms.clip());
            InputReader inputs = InputReader.of(day);
            motion.inputs().stream()
                    .filter(input -> input.weight() > 0)
                    .forEach(input -> inputs.factor(input.factor()));
            sink.changed(weights, new Reason.OfMotion(motion, factor, inputs.read()));
        }
    }

    /** s, −1 to 1; NaN where no input with a weight is available. */
    static double score(MotionTerms terms, MotionScores scores) {
        double total = 0;
        for (int i = 0; i < FACTORS.size(); i++) {
            MotionFactor factor = FACTORS.get(i);
            total += Double.isNaN(scores.of(factor)) ? 0 : terms.weight(factor);
        }
        if (!(total > 0)) {
            return Double.NaN;
        }
        double score = 0;
        for (int i = 0; i < FACTORS.size(); i++) {
            MotionFactor factor = FACTORS.get(i);
            double z = scores.of(factor);
            if (!Double.isNaN(z)) {
                score += Motion.share(terms.weight(factor), total, terms.highestWeight())
                        * Motion.clipped(z, terms.clip());
            }
        }
        return score;
    }
}
