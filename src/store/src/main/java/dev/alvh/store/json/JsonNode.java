package dev.alvh.store.json;

import java.util.List;
import java.util.Map;

/** A JSON value that knows the line on which it begins, so that whatever is wrong with it can be pointed at. */
public sealed interface JsonNode {

    /** The 1-based line of the file. */
    int line();

    /** What it is, within a sentence. */
    default String kind() {
        return switch (this) {
            case Obj _ -> "an object";
            case Arr _ -> "an array";
            case Text _ -> "a text";
            case Num _ -> "a number";
            case Bool _ -> "true or false";
            case Null _ -> "null";
        };
    }

    /** What stands in the file, within a sentence; of an object or an array only that it is one. */
    default String shown() {
        return switch (this) {
            case Obj _, Arr _, Null _ -> kind();
            case Text(int _, String value) -> "\"" + value + "\"";
            case Num(int _, double _, String text) -> text;
            case Bool(int _, boolean value) -> Boolean.toString(value);
        };
    }

    /** An object with its fields in the order of the file. */
    record Obj(int line, Map<String, JsonNode> fields) implements JsonNode {}

    record Arr(int line, List<JsonNode> items) implements JsonNode {}

    record Text(int line, String value) implements JsonNode {}

    /**
     * A number.
     *
     * @param value not finite where it is beyond a double, or is none
     * @param text as the file has it
     */
    record Num(int line, double value, String text) implements JsonNode {}

    record Bool(int line, boolean value) implements JsonNode {}

    record Null(int line) implements JsonNode {}
}
