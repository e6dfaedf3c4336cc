package dev.alvh.cli.ruleset;

import dev.alvh.cli.text.Table;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.json.JsonOut;
import dev.alvh.store.ruleset.RulesetValue;
import dev.alvh.store.ruleset.RulesetValues;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A whole ruleset as a trader reads it: the layers as a table, then the values rule by rule. */
final class RulesetText {

    private static final String LAYERS = "layers.";
    private static final String MARK = "*";

    private final Map<String, RulesetValue> values;
    private final Map<String, RulesetValue> standard = RulesetValues.of(Presets.DEFAULT);

    private RulesetText(Ruleset ruleset) {
        values = RulesetValues.of(ruleset);
    }

    static void write(PrintWriter out, Ruleset ruleset) {
        int changes = (int) RulesetValues.changes(Presets.DEFAULT, ruleset).stream()
                .filter(change -> !isIdentity(change.field()))
                .count();
        out.print(ruleset.name() + ", version " + ruleset.version() + "\n");
        out.print("hash " + ruleset.hash() + "\n");
        out.print((changes == 0 ? "no value differs" : MARK + " differs: " + changes) + " from "
                + Presets.DEFAULT.name() + "\n\n");
        RulesetText text = new RulesetText(ruleset);
        text.layers().write(out);
        out.print('\n');
        text.rules().write(out);
    }

    /** Name, version and hash as fields. */
    static void writeIdentity(JsonOut json, Ruleset ruleset) {
        json.text("name", ruleset.name());
        json.integer("version", ruleset.version());
        json.text("hash", ruleset.hash());
    }

    private static boolean isIdentity(String field) {
        return field.equals("name") || field.equals("version");
    }

    private Table layers() {
        Table table = new Table(1, "layer", "target days", "base weight", "instrument");
        for (Layer layer : Layer.ALL) {
            table.row(Stream.concat(
                            Stream.of(layer.name()),
                            Stream.of("targetDays", "baseWeight", "instrument")
                                    .map(part -> marked(LAYERS + layer + "." + part)))
                    .toArray(String[]::new));
        }
        return table;
    }

    private Table rules() {
        Table table = new Table(1, "value", "here", "", Presets.DEFAULT.name());
        values.keySet().stream()
                .filter(field -> !isIdentity(field) && !field.startsWith(LAYERS))
                .forEach(field -> table.row(field, of(values, field), differs(field) ? MARK : "", of(standard, field)));
        return table;
    }

    private String marked(String field) {
        return differs(field) ? MARK + " " + of(values, field) : of(values, field);
    }

    private boolean differs(String field) {
        return !Objects.equals(values.get(field), standard.get(field));
    }

    private static String of(Map<String, RulesetValue> values, String field) {
        return Objects.requireNonNull(values.get(field)).text();
    }
}
