package dev.alvh.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON answer, walked by name; a field of another type or of another name fails the test that asks for it. */
public final class Answer {

    private final JsonNode.Obj json;

    private Answer(JsonNode.Obj json) {
        this.json = json;
    }

    /** The answer on stdout, read as strictly as any input. */
    public static Answer of(Run run) throws IOException {
        Path file = Files.createTempFile("answer", ".json");
        try {
            JsonNode answer = JsonFile.read(Files.writeString(file, run.out()));
            requireFinite(answer);
            return of(answer);
        } catch (BadFileException e) {
            throw new AssertionError("the answer is not strict JSON", e);
        } finally {
            Files.delete(file);
        }
    }

    private static void requireFinite(JsonNode node) {
        switch (node) {
            case JsonNode.Obj(int _, Map<String, JsonNode> fields) ->
                fields.values().forEach(Answer::requireFinite);
            case JsonNode.Arr(int _, List<JsonNode> items) -> items.forEach(Answer::requireFinite);
            case JsonNode.Num(int line, double value, String text) ->
                assertTrue(Double.isFinite(value), () -> text + " on line " + line);
            case JsonNode.Text _, JsonNode.Bool _, JsonNode.Null _ -> {}
        }
    }

    private static Answer of(JsonNode node) {
        return new Answer((JsonNode.Obj) node);
    }

    public Answer object(String name) {
        return of(field(name));
    }

    public List<Answer> objects(String name) {
        return ((JsonNode.Arr) field(name)).items().stream().map(Answer::of).toList();
    }

    public String text(String name) {
        return ((JsonNode.Text) field(name)).value();
    }

    public boolean flag(String name) {
        return ((JsonNode.Bool) field(name)).value();
    }

    public double number(String name) {
        return ((JsonNode.Num) field(name)).value();
    }

    /** Numbers, NaN for each null. */
    public List<Double> numbers(String name) {
        return ((JsonNode.Arr) field(name))
                .items().stream()
                        .map(node -> node instanceof JsonNode.Null ? Double.NaN : ((JsonNode.Num) node).value())
                        .toList();
    }

    public boolean isNull(String name) {
        return field(name) instanceof JsonNode.Null;
    }

    /** Of all fields, in their order. */
    public List<String> names() {
        return List.copyOf(json.fields().keySet());
    }

    private JsonNode field(String name) {
        @Nullable JsonNode field = json.fields().get(name);
        return Objects.requireNonNull(field, name);
    }
}
