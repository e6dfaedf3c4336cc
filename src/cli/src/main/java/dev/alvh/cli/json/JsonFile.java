package dev.alvh.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON file strictly: one value, standard JSON, no field twice, finite numbers only. Everything else is refused
 * with its line.
 */
public final class JsonFile {

    /** Non-numbers are let in by the parser only so that this class can refuse them by name. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String EXPECTED = "a JSON object";
    private static final int DEEPEST = 64;
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final JsonParser parser;

    private JsonFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The value that the file holds.
     *
     * @throws BadInputException where there is no such file, or its content is not one strict JSON value
     */
    public static JsonNode read(Path file) throws BadInputException {
        String text = text(file);
        if (text.isBlank()) {
            throw BadInputException.in(file, "the file is empty", EXPECTED);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonFile reader = new JsonFile(file, parser);
            parser.nextToken();
            JsonNode value = reader.value(0);
            if (parser.nextToken() != null) {
                throw BadInputException.at(file, reader.line(), "more follows the end of the value", EXPECTED);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonComplaint.of(file, e);
        } catch (IOException e) {
            throw BadInputException.in(file, "cannot be read (" + e.getMessage() + ")", EXPECTED);
        }
    }

    private static String text(Path file) throws BadInputException {
        if (Files.isDirectory(file)) {
            throw BadInputException.in(file, "is a folder", "a JSON file");
        }
        if (!Files.exists(file)) {
            throw BadInputException.in(file, "no such file", "a JSON file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw BadInputException.in(file, "is larger than 64 MB", "a smaller JSON file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notText(file);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw notText(file);
        } catch (IOException _) {
            throw BadInputException.in(file, "cannot be read", "a readable JSON file");
        }
    }

    private static BadInputException notText(Path file) {
        return BadInputException.in(file, "is not a text in UTF-8", "a JSON file");
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonNode value(int depth) throws IOException, BadInputException {
        int line = line();
        if (depth > DEEPEST) {
            throw BadInputException.at(file, line, "nested too deeply", "at most " + DEEPEST + " levels");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new JsonNode.Obj(line, fields(depth));
            case START_ARRAY -> new JsonNode.Arr(line, items(depth));
            case VALUE_STRING -> new JsonNode.Text(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Num(line, finite(line));
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode.Bool(line, parser.getBooleanValue());
            case VALUE_NULL -> new JsonNode.Null(line);
            default -> throw new IllegalStateException("a strict parser never shows " + token + " here");
        };
    }

    private Map<String, JsonNode> fields(int depth) throws IOException, BadInputException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw BadInputException.at(file, line(), "the field \"" + name + "\" is given twice", "it once");
            }
            parser.nextToken();
            fields.put(name, value(depth + 1));
        }
        return Collections.unmodifiableMap(fields);
    }

    private List<JsonNode> items(int depth) throws IOException, BadInputException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return Collections.unmodifiableList(items);
    }

    private double finite(int line) throws IOException, BadInputException {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            String name = parser.currentName();
            throw BadInputException.at(
                    file, line, (name == null ? "" : name + " is ") + parser.getText(), "a finite number");
        }
        return value;
    }
}
