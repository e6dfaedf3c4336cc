package dev.alvh.cli.json;

import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.util.List;

/** The fields of one object of a file, each taken with the type that it must have. */
public final class Fields {

    private final Path file;
    private final String what;
    private final JsonNode.Obj object;

    private Fields(Path file, String what, JsonNode.Obj object) {
        this.file = file;
        this.what = what;
        this.object = object;
    }

    /**
     * The fields of an object.
     *
     * @param what the object's name within a sentence
     * @throws BadInputException where the value is no object
     */
    public static Fields of(Path file, String what, JsonNode node) throws BadInputException {
        if (node instanceof JsonNode.Obj object) {
            return new Fields(file, what, object);
        }
        throw BadInputException.at(file, node.line(), what + " is " + node.kind(), "an object");
    }

    /** The same fields under a name that says which object it is. */
    public Fields named(String name) {
        return new Fields(file, name, object);
    }

    /** The fields of an object within this one. */
    public Fields item(String name, JsonNode node) throws BadInputException {
        return of(file, what + ", " + name, node);
    }

    public List<String> names() {
        return List.copyOf(object.fields().keySet());
    }

    /** The line of a field; that of the object where it has none of this name. */
    public int line(String name) {
        JsonNode field = object.fields().get(name);
        return field == null ? object.line() : field.line();
    }

    /** Refuses any field that is not one of these. */
    public void allowOnly(String... names) throws BadInputException {
        List<String> known = List.of(names);
        for (var field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw wrong(
                        field.getValue().line(),
                        "unknown field \"" + field.getKey() + "\"",
                        known.size() == 1 ? known.getFirst() : "one of " + String.join(", ", known));
            }
        }
    }

    /** A text that is not blank. */
    public String text(String name) throws BadInputException {
        JsonNode field = field(name, "a text");
        if (field instanceof JsonNode.Text(int line, String value)) {
            if (value.isBlank()) {
                throw wrong(line, name + " is blank", "a text");
            }
            return value;
        }
        throw wrongType(name, field, "a text");
    }

    /** A number above zero. */
    public double positive(String name) throws BadInputException {
        JsonNode field = field(name, "a number above 0");
        if (field instanceof JsonNode.Num(int line, double value)) {
            if (value <= 0) {
                throw wrong(line, name + " is " + value, "a number above 0");
            }
            return value;
        }
        throw wrongType(name, field, "a number above 0");
    }

    public List<JsonNode> items(String name) throws BadInputException {
        JsonNode field = field(name, "an array");
        if (field instanceof JsonNode.Arr(int _, List<JsonNode> items)) {
            return items;
        }
        throw wrongType(name, field, "an array");
    }

    /** What is wrong in this object, for the caller to throw. */
    public BadInputException wrong(int line, String problem, String expected) {
        return BadInputException.at(file, line, what + ": " + problem, expected);
    }

    private BadInputException wrongType(String name, JsonNode field, String expected) {
        return wrong(field.line(), name + " is " + field.kind(), expected);
    }

    private JsonNode field(String name, String expected) throws BadInputException {
        JsonNode field = object.fields().get(name);
        if (field == null) {
            throw wrong(object.line(), name + " is missing", expected);
        }
        return field;
    }
}
