package dev.alvh.feed.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.alvh.feed.csv.Kept;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The fields of a delayed-quotes file that a chain needs, in one pass over its tokens. */
final class DelayedQuotesJson {

    private static final String EXPECTED =
            "a complete JSON {\"timestamp\", \"data\": {\"options\": [{\"option\", \"bid\", \"ask\", …}]}}";

    /** NaN is no JSON, but a file with one is better reported by option than refused as a whole. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final Path file;
    private final JsonParser parser;
    private final List<Kept<RawQuote>> options = new ArrayList<>();
    private @Nullable String timestamp;
    private OptionalDouble price = OptionalDouble.empty();
    private boolean hasOptions;

    private DelayedQuotesJson(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static byte[] bytes(Path file) throws BadInputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw BadInputException.in(file, "cannot be read", EXPECTED);
        }
    }

    static DelayedQuotesJson read(Path file, byte[] bytes) throws BadInputException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            DelayedQuotesJson json = new DelayedQuotesJson(file, parser);
            json.document();
            return json;
        } catch (JsonEOFException e) {
            throw BadInputException.at(file, line(e), "the file ends in the middle", EXPECTED);
        } catch (JsonProcessingException e) {
            throw BadInputException.at(file, line(e), "is no JSON", EXPECTED);
        } catch (IOException _) {
            throw BadInputException.in(file, "is no JSON text", EXPECTED);
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /** The file's timestamp as it stands. */
    String timestamp() throws BadInputException {
        if (timestamp == null) {
            throw BadInputException.in(file, "has no timestamp", EXPECTED);
        }
        return timestamp;
    }

    /** The underlying's last price, where one is given. */
    OptionalDouble price() {
        return price;
    }

    List<Kept<RawQuote>> options() {
        return options;
    }

    private void document() throws IOException, BadInputException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw BadInputException.in(file, "holds no JSON object", EXPECTED);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if ("timestamp".equals(name) && value == JsonToken.VALUE_STRING) {
                timestamp = parser.getText();
            } else if ("data".equals(name) && value == JsonToken.START_OBJECT) {
                data();
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw BadInputException.in(file, "goes on after its JSON object", EXPECTED);
        }
        if (!hasOptions) {
            throw BadInputException.in(file, "has no data.options", EXPECTED);
        }
    }

    private void data() throws IOException, BadInputException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if ("options".equals(name) && value == JsonToken.START_ARRAY) {
                hasOptions = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    options.add(option());
                }
            } else if ("current_price".equals(name) && value.isNumeric()) {
                double last = parser.getDoubleValue();
                price = last > 0 && last < Double.POSITIVE_INFINITY ? OptionalDouble.of(last) : price;
            } else {
                parser.skipChildren();
            }
        }
    }

    private Kept<RawQuote> option() throws IOException, BadInputException {
        int line = parser.currentTokenLocation().getLineNr();
        @Nullable String symbol = null;
        boolean hasBid = false;
        boolean hasAsk = false;
        OptionalDouble bid = OptionalDouble.empty();
        OptionalDouble ask = OptionalDouble.empty();
        OptionalDouble vol = OptionalDouble.empty();
        OptionalDouble delta = OptionalDouble.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "option" -> symbol = parser.getValueAsString("");
                case "bid" -> {
                    hasBid = true;
                    bid = number();
                }
                case "ask" -> {
                    hasAsk = true;
                    ask = number();
                }
                case "iv" -> vol = number();
                case "delta" -> delta = number();
                default -> parser.skipChildren();
            }
        }
        if (symbol == null || !hasBid || !hasAsk) {
            // the first of them by name
            String missing = !hasAsk ? "ask" : !hasBid ? "bid" : "option";
            throw BadInputException.at(file, line, "an option has no " + missing, EXPECTED);
        }
        return new Kept<>(line, new RawQuote(symbol, bid, ask, vol, delta));
    }

    /** The number here, nothing for null, NaN for anything else. */
    private OptionalDouble number() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return OptionalDouble.empty();
        }
        if (token.isNumeric()) {
            return OptionalDouble.of(parser.getDoubleValue());
        }
        parser.skipChildren();
        return OptionalDouble.of(Double.NaN);
    }
}
