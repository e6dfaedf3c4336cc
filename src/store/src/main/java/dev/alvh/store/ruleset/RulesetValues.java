package dev.alvh.store.ruleset;

import dev.alvh.core.ruleset.Ruleset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** The values of a ruleset one by one. */
public final class RulesetValues {

    /**
     * A value in which two rulesets differ.
     *
     * @param field its name with those of the objects around it, such as {@code layers.S1.targetDays}
     */
    public record Change(String field, RulesetValue from, RulesetValue to) {}

    private RulesetValues() {}

    /** Every value by its name, such as {@code layers.S1.targetDays}, in the order of a file. */
    public static SequencedMap<String, RulesetValue> of(Ruleset ruleset) {
        SequencedMap<String, RulesetValue> values = new LinkedHashMap<>();
        flatten("", RulesetTree.of(ruleset), values);
        return values;
    }

    /** What was changed, in the order of a file. Empty exactly where the two have the same hash. */
    public static List<Change> changes(Ruleset from, Ruleset to) {
        Map<String, RulesetValue> before = of(from);
        return of(to).entrySet().stream()
                .map(after -> new Change(
                        after.getKey(), Objects.requireNonNull(before.get(after.getKey())), after.getValue()))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private static void flatten(String path, RulesetTree.Branch branch, Map<String, RulesetValue> values) {
        branch.fields().forEach((name, node) -> {
            switch (node) {
                case RulesetTree.Branch inner -> flatten(path + name + ".", inner, values);
                case RulesetTree.Leaf(RulesetValue value) -> values.put(path + name, value);
            }
        });
    }
}
