package dev.alvh.desktop.layer;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.rule.RuleId;
import dev.alvh.core.step.DayDecision;
import dev.alvh.desktop.text.Numbers;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The rules in a trader's words. */
final class RuleText {

    private RuleText() {}

    static String name(RuleId rule) {
        return switch (rule) {
            case BASE -> "1 Base";
            case MOTION -> "2 Motion";
            case SPIKE -> "3 Spike";
            case WACC -> "4 WACC";
            case SECOND_ENGINE -> "5 Second Engine";
            case MIGRATION -> "6 Migration";
            case TIME_SHIFT -> "7 Time shift";
            case TEMPORAL_THETA -> "8 Temporal theta";
            case DRIP -> "9 DRIP";
            case LIMITS -> "10 Limits";
        };
    }

    /** Whether a rule has anything to say of a layer. */
    static boolean concerns(RuleId rule, Layer layer) {
        return switch (rule) {
            case BASE, MOTION, DRIP, LIMITS -> true;
            case SPIKE -> layer.group() == LayerGroup.SHORT;
            case WACC -> layer.group() == LayerGroup.INTERMEDIATE;
            case SECOND_ENGINE, TEMPORAL_THETA -> layer.group() == LayerGroup.DEEP;
            case MIGRATION -> layer == Layer.S4 || layer == Layer.I1;
            case TIME_SHIFT -> layer == Layer.S3 || layer == Layer.S4 || layer.group() == LayerGroup.INTERMEDIATE;
        };
    }

    /** Why a layer does not stand at its base, what moved its weight most first; empty where no rule touched it. */
    static String why(DayDecision decision, Layer layer) {
        return decision.adjustments().stream()
                .filter(adjustment -> adjustment.layer() == layer && adjustment.rule() != RuleId.BASE)
                .sorted(Comparator.comparingDouble(adjustment -> -Math.abs(adjustment.after() - adjustment.before())))
                .map(adjustment -> word(adjustment, decision.of(layer).tenorShift()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String word(Adjustment adjustment, int tenorShift) {
        return switch (adjustment.rule()) {
            case BASE -> "base";
            case MOTION -> "motion";
            case SPIKE -> "spike";
            case WACC -> "WACC";
            case SECOND_ENGINE -> "dormant";
            case MIGRATION -> "migrated";
            case TIME_SHIFT -> tenorShift < 0 ? "nearer ←" : "further →";
            case TEMPORAL_THETA -> "calls written";
            case DRIP -> "DRIP";
            case LIMITS -> "limit";
        };
    }

    /** What stays switched on for a group until a rule undoes it; empty where nothing does. */
    static String state(LayerGroup group, Latches.State latches) {
        return switch (group) {
            case SHORT ->
                latches.spikeMultiplier() > 1 ? "spike × " + Numbers.fixed(latches.spikeMultiplier(), 2) + " held" : "";
            case INTERMEDIATE ->
                (latches.migration() ? "S4 in I1" : "")
                        + (latches.migration() && latches.timeShift() != 0 ? ", " : "")
                        + (latches.timeShift() == 0 ? "" : latches.timeShift() < 0 ? "nearer ←" : "further →");
            case DEEP ->
                (latches.secondEngine() ? "ENGAGED" : "DORMANT") + (latches.harvest() ? ", calls written" : "");
        };
    }
}
