package dev.alvh.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON file strictly: one value, standard JSON, no field twice. Everything else is refused with its line.
 */
public final class JsonFile {

    /** Non-numbers are let in by the parser only so that they can be refused by the name of their field. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String EXPECTED = "a JSON object";
    private static final int DEEPEST = 64;
    private static final long LARGEST = 64L << 20;

    private final String source;
    private final JsonParser parser;

    private JsonFile(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * The value that a file holds.
     *
     * @param largest bytes that it may have, a multiple of 1 MB
     * @throws BadFileException where there is no such file, or its content is not one strict JSON value
     */
    public static JsonNode read(Path file, long largest) throws BadFileException {
        return parse(file.toString(), WholeFile.read(file, "a JSON file", largest));
    }

    /** The value that a file of up to 64 MB holds. */
    public static JsonNode read(Path file) throws BadFileException {
        return read(file, LARGEST);
    }

    /**
     * The value that a text holds.
     *
     * @param source how a complaint names the text
     * @throws BadFileException where it is not one strict JSON value
     */
    public static JsonNode parse(String source, String text) throws BadFileException {
        if (text.isBlank()) {
            throw BadFileException.in(source, "the file is empty", EXPECTED);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonFile reader = new JsonFile(source, parser);
            parser.nextToken();
            JsonNode value = reader.value(0);
            if (parser.nextToken() != null) {
                throw BadFileException.at(source, reader.line(), "more follows the end of the value", EXPECTED);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonComplaint.of(source, e);
        } catch (IOException e) {
            throw BadFileException.in(source, "cannot be read (" + e.getMessage() + ")", EXPECTED);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonNode value(int depth) throws IOException, BadFileException {
        int line = line();
        if (depth > DEEPEST) {
            throw BadFileException.at(source, line, "nested too deeply", "at most " + DEEPEST + " levels");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new JsonNode.Obj(line, fields(depth));
            case START_ARRAY -> new JsonNode.Arr(line, items(depth));
            case VALUE_STRING -> new JsonNode.Text(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new JsonNode.Num(line, parser.getDoubleValue(), parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode.Bool(line, parser.getBooleanValue());
            case VALUE_NULL -> new JsonNode.Null(line);
            default -> throw new IllegalStateException("a strict parser never shows " + token + " here");
        };
    }

    private Map<String, JsonNode> fields(int depth) throws IOException, BadFileException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw BadFileException.at(source, line(), "the field \"" + name + "\" is given twice", "it once");
            }
            parser.nextToken();
            fields.put(name, value(depth + 1));
        }
        return Collections.unmodifiableMap(fields);
    }

    private List<JsonNode> items(int depth) throws IOException, BadFileException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return Collections.unmodifiableList(items);
    }
}
