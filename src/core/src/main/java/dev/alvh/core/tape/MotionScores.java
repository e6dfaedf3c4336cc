package dev.alvh.core.tape;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.signal.MotionFactor;
import java.util.List;
import java.util.Map;

/** The z-score of each motion input, positive for more hedge; NaN where it is unavailable. */
public final class MotionScores {

    private static final List<MotionFactor> FACTORS = List.of(MotionFactor.values());

    private final double[] scores;

    private MotionScores(double[] scores) {
        this.scores = scores;
    }

    /** One score for each factor; a factor that is left out is unavailable. */
    public static MotionScores of(Map<MotionFactor, Figure> scores) {
        return new MotionScores(FACTORS.stream()
                .mapToDouble(factor -> SignalNumbers.orNaN(
                        scores.getOrDefault(factor, Figure.unavailable("no " + factor + " is given"))))
                .toArray());
    }

    public double of(MotionFactor factor) {
        return scores[FACTORS.indexOf(factor)];
    }
}
