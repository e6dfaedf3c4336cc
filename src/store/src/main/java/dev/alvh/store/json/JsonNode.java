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

    /** An object with its fields in the order of the file. */
    record Obj(int line, Map<String, JsonNode> fields) implements JsonNode {}

    record Arr(int line, List<JsonNode> items) implements JsonNode {}

    record Text(int line, String value) implements JsonNode {}

    /** A finite number. */
    record Num(int line, double value) implements JsonNode {}

    record Bool(int line, boolean value) implements JsonNode {}

    record Null(int line) implements JsonNode {}
}
