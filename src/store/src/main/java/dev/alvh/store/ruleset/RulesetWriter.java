package dev.alvh.store.ruleset;

import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.json.JsonOut;

/** Writes a ruleset with every value named. */
final class RulesetWriter {

    private RulesetWriter() {}

    static String text(Ruleset ruleset) {
        return JsonOut.string(json -> fields(json, RulesetTree.of(ruleset)));
    }

    private static void fields(JsonOut json, RulesetTree.Branch branch) {
        branch.fields().forEach((name, node) -> {
            switch (node) {
                case RulesetTree.Branch inner -> json.object(name, () -> fields(json, inner));
                case RulesetTree.Leaf(RulesetValue value) -> value.write(json, name);
            }
        });
    }
}
