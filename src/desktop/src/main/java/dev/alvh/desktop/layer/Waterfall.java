package dev.alvh.desktop.layer;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.AdjustmentLog;
import dev.alvh.core.rule.AdjustmentText;
import dev.alvh.core.rule.RuleId;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.desktop.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How one layer came from nothing to its target, rule by rule.
 *
 * @param heading what the layer should hold
 * @param steps in the order of the rules; the last weight is the target
 */
record Waterfall(String heading, List<Step> steps) {

    private static final double PERCENT = 100;

    /**
     * What one rule did.
     *
     * @param before weight
     * @param after weight
     * @param change in percentage points; words where the rule stands still or changed the contract alone
     * @param weight after it, percent
     * @param sentence the adjustment in words
     * @param inputs that it read, each with its close; empty where it read none
     */
    record Step(
            String rule, double before, double after, String change, String weight, String sentence, String inputs) {}

    static Waterfall of(DayDecision decision, Layer layer) {
        List<Step> steps = new ArrayList<>();
        double weight = 0;
        for (RuleId rule : RuleId.values()) {
            for (AdjustmentLog.Standstill still : decision.standstills()) {
                if (still.rule() == rule && RuleText.concerns(rule, layer)) {
                    steps.add(new Step(
                            RuleText.name(rule), weight, weight, "stands still", percent(weight), still.why(), ""));
                }
            }
            for (Adjustment adjustment : decision.adjustments()) {
                if (adjustment.rule() == rule && adjustment.layer() == layer) {
                    weight = adjustment.after();
                    steps.add(step(adjustment, decision.day().date()));
                }
            }
        }
        return new Waterfall(heading(decision.of(layer)), steps);
    }

    private static Step step(Adjustment adjustment, LocalDate decided) {
        double change = adjustment.after() - adjustment.before();
        return new Step(
                RuleText.name(adjustment.rule()),
                adjustment.before(),
                adjustment.after(),
                change == 0 ? "" : Numbers.change(change * PERCENT, 2),
                percent(adjustment.after()),
                AdjustmentText.of(adjustment),
                InputText.of(adjustment.inputs(), decided));
    }

    private static String heading(LayerDecision layer) {
        String wanted = layer.target()
                .map(target -> HoldingText.lots(layer.target()) + " " + HoldingText.contract(target))
                .orElse("no contract is listed");
        String held = layer.held()
                .map(position -> "holds " + HoldingText.lots(layer.held()) + " " + HoldingText.contract(position))
                .orElse("holds nothing");
        return layer.layer() + " target " + percent(layer.targetWeight()) + " %: " + wanted + "; " + held;
    }

    private static String percent(double weight) {
        return Numbers.fixed(weight * PERCENT, 2);
    }
}
