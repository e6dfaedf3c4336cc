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
import java.util.Optional;
import java.util.Set;

/** Reads a spec and answers it. */
final class PriceSpec {

    private static final String CURVES = "curves";
    private static final String SETTLEMENTS = "settlements";
    private static final String SUPPORTED = CURVES + " or " + SETTLEMENTS;

    /** Keys of the format whose mathematics is not built yet. */
    private static final Set<String> NOT_YET = Set.of("options", "impliedVols", "surfaces", "condors", "indicators");

    /** How one question is answered. */
    private interface Answer<T> {
        T to(String id, Fields question) throws BadInputException;
    }

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
        for (String key : spec.names()) {
            if (NOT_YET.contains(key)) {
                throw BadInputException.at(
                        file, spec.line(key), "\"" + key + "\" is not available in this version", SUPPORTED);
            }
        }
        spec.allowOnly(CURVES, SETTLEMENTS);
        if (spec.names().isEmpty()) {
            throw BadInputException.in(file, "the spec asks for nothing", SUPPORTED);
        }
        PriceSpec reader = new PriceSpec(file, spec);
        return new PriceSheet(
                reader.answers(CURVES, "curve", CurveSpec::priced),
                reader.answers(SETTLEMENTS, "settlement", SettlementSpec::dated));
    }

    private <T> Optional<List<T>> answers(String key, String noun, Answer<T> answer) throws BadInputException {
        if (!spec.names().contains(key)) {
            return Optional.empty();
        }
        List<T> answers = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (JsonNode item : spec.items(key)) {
            Fields question = Fields.of(file, noun + " " + (answers.size() + 1), item);
            String id = question.text("id");
            Integer before = lineOf.putIfAbsent(id, question.line("id"));
            if (before != null) {
                throw question.wrong(
                        question.line("id"), "id \"" + id + "\" is taken by line " + before, "a different one");
            }
            answers.add(answer.to(id, question.named(noun + " \"" + id + "\"")));
        }
        return Optional.of(answers);
    }
}
