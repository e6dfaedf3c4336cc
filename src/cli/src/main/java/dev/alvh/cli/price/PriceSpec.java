package dev.alvh.cli.price;

import dev.alvh.cli.json.Fields;
import dev.alvh.cli.json.JsonFile;
import dev.alvh.cli.json.JsonNode;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a spec and answers it. */
final class PriceSpec {

    private final Path file;
    private final Fields spec;

    private PriceSpec(Path file, Fields spec) {
        this.file = file;
        this.spec = spec;
    }

    /**
     * The answers to the spec in {@code file}.
     *
     * @throws BadInputException where the file is no spec, or a value in it has no meaning
     */
    static PriceSheet read(Path file) throws BadInputException {
        Fields spec = Fields.of(file, "the spec", JsonFile.read(file));
        String[] keys = Section.ALL.stream().map(Section::key).toArray(String[]::new);
        spec.allowOnly(keys);
        if (spec.names().isEmpty()) {
            throw BadInputException.in(file, "the spec asks for nothing", "one of " + String.join(", ", keys));
        }
        PriceSpec reader = new PriceSpec(file, spec);
        List<PriceSheet.Part<?>> parts = new ArrayList<>();
        for (Section<?> section : Section.ALL) {
            if (spec.has(section.key())) {
                parts.add(reader.part(section));
            }
        }
        return new PriceSheet(parts);
    }

    private <R extends Result> PriceSheet.Part<R> part(Section<R> section) throws BadInputException {
        List<R> results = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (JsonNode item : spec.items(section.key())) {
            Fields question = Fields.of(file, section.noun() + " " + (results.size() + 1), item);
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
            throws BadInputException {
        try {
            return section.question().answer(id, question);
        } catch (IllegalArgumentException e) {
            // every value is in its domain, and yet a rate over a vanishing time or a sum of huge prices overflows
            throw question.wrong(
                    question.line("id"), "too extreme to compute (" + e.getMessage() + ")", "usual numbers");
        }
    }
}
