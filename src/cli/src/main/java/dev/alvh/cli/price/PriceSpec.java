package dev.alvh.cli.price;

import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a spec and answers it. */
final class PriceSpec {

    private final String source;
    private final Fields spec;

    private PriceSpec(String source, Fields spec) {
        this.source = source;
        this.spec = spec;
    }

    /**
     * The answers to the spec in {@code file}.
     *
     * @throws BadFileException where the file is no spec, or a value in it has no meaning
     * @throws BadInputException where a file that it names cannot be used
     */
    static PriceSheet read(Path file) throws BadFileException, BadInputException {
        String source = file.toString();
        Fields spec = Fields.of(source, "the spec", JsonFile.read(file));
        String[] keys = Section.ALL.stream().map(Section::key).toArray(String[]::new);
        spec.allowOnly(keys);
        if (spec.names().isEmpty()) {
            throw BadFileException.in(source, "the spec asks for nothing", "one of " + String.join(", ", keys));
        }
        PriceSpec reader = new PriceSpec(source, spec);
        List<PriceSheet.Part<?>> parts = new ArrayList<>();
        for (Section<?> section : Section.ALL) {
            if (spec.has(section.key())) {
                parts.add(reader.part(section));
            }
        }
        return new PriceSheet(parts);
    }

    private <R extends Result> PriceSheet.Part<R> part(Section<R> section) throws BadFileException, BadInputException {
        List<R> results = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (JsonNode item : spec.items(section.key())) {
            Fields question = Fields.of(source, section.noun() + " " + (results.size() + 1), item);
            String id = question.text("id");
            Integer before = lineOf.putIfAbsent(id, question.line("id"));
            if (before != null) {
                throw question.wrong(
                        question.line("id"), "id \"" + id + "\" is taken by line " + before, "a different one");
            }
            results.add(answer(section, id, question.named(section.noun() + " \"" + id + "\"")));
        }
        return new PriceSheet.Part<>(section, results);
    }

    private static <R extends Result> R answer(Section<R> section, String id, Fields question)
            throws BadFileException, BadInputException {
        try {
            return section.question().answer(id, question);
        } catch (IllegalArgumentException e) {
            // every value is in its domain, and yet a rate over a vanishing time or a sum of huge prices overflows
            throw question.wrong(
                    question.line("id"), "too extreme to compute (" + e.getMessage() + ")", "usual numbers");
        }
    }
}
