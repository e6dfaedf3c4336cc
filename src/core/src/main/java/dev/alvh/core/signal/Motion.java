package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Loyalty vs. motion: what the slow inputs say together.
 *
 * @param score {@code s = Σ w·clip(z, −3, 3)/3}, −1 to 1, positive for more hedge; unavailable where no input with a
 *     weight is
 * @param inputs every factor, in the order of {@link MotionFactor}
 */
public record Motion(Figure score, List<Input> inputs) {

    /** The weight of each input unless a ruleset says otherwise, before it is shared among those available. */
    public static final double DEFAULT_WEIGHT = 0.25;

    /** No single factor may rule: the most that a weight may be, whatever is missing. */
    public static final double HIGHEST_WEIGHT = 0.35;

    /** Unless a ruleset says otherwise, z-scores beyond it count as it. */
    public static final double CLIP = 3;

    /**
     * One input.
     *
     * @param factor which
     * @param z its z-score, positive for more hedge, not clipped
     * @param weight the weight that it has in the score; 0 where its z-score is unavailable
     */
    public record Input(MotionFactor factor, Figure z, double weight) {}

    public Motion {
        inputs = List.copyOf(inputs);
    }

    /**
     * Shares the weights among the inputs that are available, so that they sum to one, and then caps each; what a cap
     * takes away is not shared again.
     *
     * @param zs the z-score of every factor, positive for more hedge
     * @param weights of the ruleset, each finite and zero or more; a weight of 0 leaves a factor out
     * @param highestWeight the cap
     * @param clip z-scores beyond it count as it
     * @throws IllegalArgumentException where a z-score is missing from the map or a weight is out of its domain
     */
    public static Motion of(
            Map<MotionFactor, Figure> zs, ToDoubleFunction<MotionFactor> weights, double highestWeight, double clip) {
        double total = 0;
        for (MotionFactor factor : MotionFactor.values()) {
            total += z(zs, factor).isKnown() ? weight(weights, factor) : 0;
        }
        double sum = total;
        List<Input> inputs = Arrays.stream(MotionFactor.values())
                .map(factor -> new Input(
                        factor,
                        z(zs, factor),
                        sum > 0 && z(zs, factor).isKnown() ? share(weight(weights, factor), sum, highestWeight) : 0))
                .toList();
        return new Motion(
                sum > 0 ? Figure.of(score(inputs, clip)) : Figure.unavailable("no motion input is available"), inputs);
    }

    /** With the method's cap and clip. */
    public static Motion of(Map<MotionFactor, Figure> zs, ToDoubleFunction<MotionFactor> weights) {
        return of(zs, weights, HIGHEST_WEIGHT, CLIP);
    }

    /** With equal weights. */
    public static Motion of(Map<MotionFactor, Figure> zs) {
        return of(zs, _ -> DEFAULT_WEIGHT);
    }

    /** What an input weighs in the score, where {@code total} is the sum of the weights of those available. */
    public static double share(double weight, double total, double highestWeight) {
        return Math.min(weight / total, highestWeight);
    }

    /** A z-score as the score takes it, −1 to 1. */
    public static double clipped(double z, double clip) {
        return Math.clamp(z, -clip, clip) / clip;
    }

    private static double score(List<Input> inputs, double clip) {
        return inputs.stream()
                .mapToDouble(input -> input.z().asOptional().stream()
                        .map(z -> input.weight() * clipped(z, clip))
                        .sum())
                .sum();
    }

    private static Figure z(Map<MotionFactor, Figure> zs, MotionFactor factor) {
        Figure z = zs.get(factor);
        if (z == null) {
            throw new IllegalArgumentException("the z-score of " + factor + " must be given, if only as unavailable");
        }
        return z;
    }

    private static double weight(ToDoubleFunction<MotionFactor> weights, MotionFactor factor) {
        double weight = weights.applyAsDouble(factor);
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the weight of " + factor + " must be finite and not negative, got " + weight);
        }
        return weight;
    }
}
