package dev.alvh.store.ruleset;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.signal.MotionFactor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * A ruleset as a file has it: a record is an object of its components, the layers are an object by their names, a map
 * is one by the keys of its inputs. It walks the records themselves, and so leaves no field out.
 */
sealed interface RulesetTree {

    record Branch(SequencedMap<String, RulesetTree> fields) implements RulesetTree {}

    record Leaf(RulesetValue value) implements RulesetTree {}

    static Branch of(Ruleset ruleset) {
        return fields(ruleset);
    }

    /** The word in a file for a constant. */
    static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /** The value of a component of a record. */
    static Object component(RecordComponent component, Record of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Branch fields(Record parts) {
        SequencedMap<String, RulesetTree> fields = new LinkedHashMap<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            fields.put(component.getName(), node(component(component, parts)));
        }
        return new Branch(fields);
    }

    private static RulesetTree node(Object value) {
        return switch (value) {
            case Double number -> new Leaf(RulesetValue.Decimal.of(number));
            case Integer number -> new Leaf(RulesetValue.Decimal.of(number));
            case Boolean on -> new Leaf(new RulesetValue.Flag(on));
            case String text -> new Leaf(new RulesetValue.Word(text));
            case Enum<?> constant -> new Leaf(new RulesetValue.Word(word(constant)));
            case List<?> layers -> layers(layers);
            case Map<?, ?> weights -> weights(weights);
            case Record parts -> fields(parts);
            default -> throw new IllegalStateException("no place in a file for a " + value.getClass());
        };
    }

    private static Branch layers(List<?> layers) {
        SequencedMap<String, RulesetTree> fields = new LinkedHashMap<>();
        for (int k = 0; k < layers.size(); k++) {
            fields.put(Layer.ALL.get(k).name(), node(layers.get(k)));
        }
        return new Branch(fields);
    }

    private static Branch weights(Map<?, ?> weights) {
        SequencedMap<String, RulesetTree> fields = new LinkedHashMap<>();
        weights.forEach((factor, weight) -> fields.put(((MotionFactor) factor).key(), node(weight)));
        return new Branch(fields);
    }
}
