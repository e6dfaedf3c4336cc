package dev.alvh.core.ruleset;

import dev.alvh.core.signal.Motion;
import dev.alvh.core.signal.MotionFactor;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule 2.
 *
 * @param weights of the inputs, before those available share them; an input that is not named has 0
 * @param highestWeight the most that one input may have in the score
 * @param clip z-scores beyond it count as it
 * @param strength what a score of 1 adds to every weight, as a fraction of it
 */
public record MotionTerms(Map<MotionFactor, Double> weights, double highestWeight, double clip, double strength) {

    public static final MotionTerms DEFAULT = new MotionTerms(
            Arrays.stream(MotionFactor.values())
                    .collect(Collectors.toMap(factor -> factor, _ -> Motion.DEFAULT_WEIGHT)),
            Motion.HIGHEST_WEIGHT,
            Motion.CLIP,
            0.25);

    /** Names under which price-earnings and dividend-discount inputs go, letters alone, in lower case. */
    private static final Pattern REFUSED = Pattern.compile("(spx|forward|trailing|shiller)?(pe(ratio)?|cape)"
            + "|.*price(to)?earnings.*|earningsyield|ddm|.*dividenddiscount.*|dividendyield");

    public MotionTerms {
        EnumMap<MotionFactor, Double> all = new EnumMap<>(MotionFactor.class);
        for (MotionFactor factor : MotionFactor.values()) {
            double weight = weights.getOrDefault(factor, 0.0);
            Domain.require("motion.weights." + factor.key(), weight, 0, 1);
            all.put(factor, weight);
        }
        weights = Collections.unmodifiableMap(all);
        Domain.require("motion.highestWeight", highestWeight, 0.05, Motion.HIGHEST_WEIGHT);
        Domain.require("motion.clip", clip, 0.5, 10);
        Domain.require("motion.strength", strength, 0, 1);
    }

    /** The weight of an input. */
    public double weight(MotionFactor factor) {
        return weights.getOrDefault(factor, 0.0);
    }

    /** Whether a name is that of an input which the method refuses. */
    public static boolean isRefused(String name) {
        return REFUSED.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .matches();
    }

    /**
     * The sentence by which it is refused.
     *
     * @param field by its whole path
     */
    public static String refusal(String field) {
        return field + " is refused: the method reads no price-earnings and no dividend-discount input; it reads "
                + known();
    }

    private static String known() {
        return Arrays.stream(MotionFactor.values()).map(MotionFactor::key).collect(Collectors.joining(", "));
    }

    /**
     * The input of a name in a file.
     *
     * @throws IllegalArgumentException where there is no such input, and where the method refuses it
     */
    public static MotionFactor named(String name) {
        for (MotionFactor factor : MotionFactor.values()) {
            if (factor.key().equals(name)) {
                return factor;
            }
        }
        String field = "motion.weights." + name;
        throw new IllegalArgumentException(
                isRefused(name) ? refusal(field) : field + " is no input of motion; those are " + known());
    }
}
