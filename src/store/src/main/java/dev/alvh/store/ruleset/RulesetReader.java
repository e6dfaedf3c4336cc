package dev.alvh.store.ruleset;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.LayerTerms;
import dev.alvh.core.ruleset.MotionTerms;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds a ruleset from the fields of a file: each record from its components, and where the file leaves one out, from
 * that of the base. Ranges are the records' own.
 */
final class RulesetReader {

    private static final String BASE = "base";

    private final String source;

    RulesetReader(String source) {
        this.source = source;
    }

    Ruleset ruleset(Fields fields) throws BadFileException {
        Optional<Ruleset> base = Optional.empty();
        if (fields.has(BASE)) {
            List<String> presets = Presets.ALL.stream().map(Ruleset::name).toList();
            base = Presets.named(fields.oneOf(BASE, presets));
        }
        allowOnly(Stream.concat(Stream.of(BASE), names(Ruleset.class)), "", fields);
        Ruleset ruleset = parts(Ruleset.class, base, "", fields);
        refusePresetInDisguise(ruleset, fields);
        return ruleset;
    }

    /** Two rulesets of one name and version would be taken for each other. */
    private void refusePresetInDisguise(Ruleset ruleset, Fields fields) throws BadFileException {
        Optional<Ruleset> preset = Presets.named(ruleset.name()).filter(named -> named.version() == ruleset.version());
        if (preset.isEmpty() || preset.get().hash().equals(ruleset.hash())) {
            return;
        }
        RulesetValues.Change change =
                RulesetValues.changes(preset.get(), ruleset).getFirst();
        throw fields.wrong(
                fields.line("name"),
                change.field() + " is " + change.to().text() + ", but "
                        + change.from().text() + " in the preset " + ruleset.name() + ", whose name and version "
                        + ruleset.version() + " it has",
                "a name or a version of its own");
    }

    private <R extends Record> R record(Class<R> type, Optional<R> base, String path, Fields fields)
            throws BadFileException {
        allowOnly(names(type), path, fields);
        return parts(type, base, path, fields);
    }

    /** What the method refuses to read is refused with the reason, wherever it stands. */
    private void allowOnly(Stream<String> names, String path, Fields fields) throws BadFileException {
        List<String> known = names.toList();
        for (String name : fields.names()) {
            if (!known.contains(name) && MotionTerms.isRefused(name)) {
                throw BadFileException.at(source, fields.line(name), MotionTerms.refusal(path + name));
            }
        }
        fields.allowOnly(known.toArray(String[]::new));
    }

    private <R extends Record> R parts(Class<R> type, Optional<R> base, String path, Fields fields)
            throws BadFileException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int k = 0; k < values.length; k++) {
            RecordComponent component = components[k];
            Optional<Object> inherited = base.map(parts -> RulesetTree.component(component, parts));
            values[k] = inherited.isPresent() && !fields.has(component.getName())
                    ? inherited.get()
                    : value(component, inherited, path, fields);
        }
        R made = construct(type, values, path, fields);
        requireFinite(components, fields);
        return made;
    }

    /** A range that is open upwards lets infinity through. */
    private static void requireFinite(RecordComponent[] components, Fields fields) throws BadFileException {
        for (RecordComponent component : components) {
            if (component.getType() == double.class && fields.has(component.getName())) {
                fields.number(component.getName());
            }
        }
    }

    private Object value(RecordComponent component, Optional<Object> base, String path, Fields fields)
            throws BadFileException {
        Class<?> type = component.getType();
        String name = component.getName();
        if (type == double.class) {
            return fields.unchecked(name);
        }
        if (type == int.class) {
            return fields.whole(name);
        }
        if (type == boolean.class) {
            return fields.flag(name);
        }
        if (type == String.class) {
            return fields.text(name);
        }
        if (type.isEnum()) {
            return constant(type, name, fields);
        }
        String inner = path + name;
        Fields object = fields.object(name).named(inner);
        if (type == List.class) {
            return layers(base.map(layers -> (List<?>) layers), inner, object);
        }
        if (type == Map.class) {
            return weights(base.map(weights -> (Map<?, ?>) weights), object);
        }
        return recordOf(type.asSubclass(Record.class), base, inner, object);
    }

    private <R extends Record> R recordOf(Class<R> type, Optional<Object> base, String path, Fields fields)
            throws BadFileException {
        return record(type, base.map(type::cast), path + ".", fields);
    }

    private static Object constant(Class<?> type, String name, Fields fields) throws BadFileException {
        List<Object> constants = List.of(type.getEnumConstants());
        List<String> words = constants.stream().map(RulesetTree::word).toList();
        return constants.get(words.indexOf(fields.oneOf(name, words)));
    }

    private List<LayerTerms> layers(Optional<List<?>> base, String path, Fields fields) throws BadFileException {
        allowOnly(Layer.ALL.stream().map(Layer::name), path + ".", fields);
        List<LayerTerms> layers = new ArrayList<>();
        for (Layer layer : Layer.ALL) {
            Optional<LayerTerms> inherited = base.map(terms -> (LayerTerms) terms.get(Layer.ALL.indexOf(layer)));
            String inner = path + "." + layer;
            layers.add(
                    inherited.isPresent() && !fields.has(layer.name())
                            ? inherited.get()
                            : record(
                                    LayerTerms.class,
                                    inherited,
                                    inner + ".",
                                    fields.object(layer.name()).named(inner)));
        }
        return layers;
    }

    private Map<MotionFactor, Double> weights(Optional<Map<?, ?>> base, Fields fields) throws BadFileException {
        Map<MotionFactor, Double> weights = new EnumMap<>(MotionFactor.class);
        base.ifPresent(inherited ->
                inherited.forEach((factor, weight) -> weights.put((MotionFactor) factor, (Double) weight)));
        for (String name : fields.names()) {
            try {
                weights.put(MotionTerms.named(name), fields.number(name));
            } catch (IllegalArgumentException e) {
                throw BadFileException.at(source, fields.line(name), String.valueOf(e.getMessage()));
            }
        }
        for (MotionFactor factor : MotionFactor.values()) {
            if (!weights.containsKey(factor)) {
                fields.number(factor.key());
            }
        }
        return weights;
    }

    private <R extends Record> R construct(Class<R> type, Object[] values, String path, Fields fields)
            throws BadFileException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refused(String.valueOf(refusal.getMessage()), type, path, fields);
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /**
     * The record's own sentence, which names field, range and value, at the line of the first field that it names and
     * the file has. A record that the file has several of names the field by their group: {@code layers.targetDays}.
     */
    private BadFileException refused(String sentence, Class<? extends Record> type, String path, Fields fields) {
        int line = Stream.of(sentence.split("[^A-Za-z]+"))
                .filter(word -> names(type).anyMatch(word::equals) && fields.has(word))
                .findFirst()
                .map(fields::line)
                .orElse(fields.line(""));
        return BadFileException.at(source, line, withPath(path, sentence));
    }

    private static String withPath(String path, String sentence) {
        if (path.isEmpty() || sentence.startsWith(path)) {
            return sentence;
        }
        String group = path.substring(0, path.indexOf('.') + 1);
        return sentence.startsWith(group)
                ? path + sentence.substring(group.length())
                : path.substring(0, path.length() - 1) + ": " + sentence;
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
