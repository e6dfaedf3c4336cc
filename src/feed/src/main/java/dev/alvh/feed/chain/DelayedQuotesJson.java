package dev.alvh.feed.chain;

import dev.alvh.feed.csv.Kept;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The fields of a delayed-quotes file that a chain needs, in one pass over its bytes. */
final class DelayedQuotesJson {

    private static final String EXPECTED =
            "a complete JSON {\"timestamp\", \"data\": {\"options\": [{\"option\", \"bid\", \"ask\", …}]}}";

    private static final byte[] TIMESTAMP = name("timestamp");
    private static final byte[] DATA = name("data");
    private static final byte[] OPTIONS = name("options");
    private static final byte[] CURRENT_PRICE = name("current_price");

    /** What is wanted of an option. */
    private enum Field {
        OPTION,
        BID,
        ASK,
        IV,
        DELTA;

        @SuppressWarnings("ImmutableEnumChecker") // an array that nobody writes to
        private final byte[] json = DelayedQuotesJson.name(name().toLowerCase(Locale.ROOT));
    }

    private final Path file;
    private final JsonBytes json;
    private final List<Kept<RawQuote>> options = new ArrayList<>();
    private @Nullable String timestamp;
    private OptionalDouble price = OptionalDouble.empty();
    private boolean hasOptions;

    private DelayedQuotesJson(Path file, JsonBytes json) {
        this.file = file;
        this.json = json;
    }

    private static byte[] name(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytes(Path file) throws BadInputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw BadInputException.in(file, "cannot be read", EXPECTED);
        }
    }

    static DelayedQuotesJson read(Path file, byte[] bytes) throws BadInputException {
        DelayedQuotesJson reading = new DelayedQuotesJson(file, new JsonBytes(bytes));
        try {
            reading.document();
            return reading;
        } catch (JsonBytes.Broken e) {
            throw BadInputException.at(
                    file, e.line(), e.isCutOff() ? "the file ends in the middle" : "is no JSON", EXPECTED);
        }
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

    private void document() throws JsonBytes.Broken, BadInputException {
        if (json.isAtEnd() || !json.isNext('{')) {
            throw BadInputException.in(file, "holds no JSON object", EXPECTED);
        }
        json.open();
        while (json.next('}')) {
            json.name();
            if (json.isNamed(TIMESTAMP) && json.isNext('"')) {
                timestamp = json.text();
            } else if (json.isNamed(DATA) && json.isNext('{')) {
                data();
            } else {
                json.skip();
            }
        }
        if (!json.isAtEnd()) {
            throw BadInputException.in(file, "goes on after its JSON object", EXPECTED);
        }
        if (!hasOptions) {
            throw BadInputException.in(file, "has no data.options", EXPECTED);
        }
    }

    private void data() throws JsonBytes.Broken, BadInputException {
        json.open();
        while (json.next('}')) {
            json.name();
            if (json.isNamed(OPTIONS) && json.isNext('[')) {
                hasOptions = true;
                readOptions();
            } else if (json.isNamed(CURRENT_PRICE) && json.isNumberNext()) {
                double last = json.number();
                price = last > 0 && last < Double.POSITIVE_INFINITY ? OptionalDouble.of(last) : price;
            } else {
                json.skip();
            }
        }
    }

    private void readOptions() throws JsonBytes.Broken, BadInputException {
        json.open();
        while (json.next(']')) {
            if (!json.isNext('{')) {
                throw BadInputException.at(file, json.line(), "an option is no JSON object", EXPECTED);
            }
            options.add(option());
        }
    }

    private Kept<RawQuote> option() throws JsonBytes.Broken, BadInputException {
        int line = json.line();
        @Nullable String symbol = null;
        @Nullable OptionalDouble bid = null;
        @Nullable OptionalDouble ask = null;
        OptionalDouble vol = OptionalDouble.empty();
        OptionalDouble delta = OptionalDouble.empty();
        json.open();
        while (json.next('}')) {
            json.name();
            Field field = candidate();
            if (!json.isNamed(field.json)) {
                json.skip();
                continue;
            }
            switch (field) {
                case OPTION -> symbol = symbol();
                case BID -> bid = number();
                case ASK -> ask = number();
                case IV -> vol = number();
                case DELTA -> delta = number();
            }
        }
        if (symbol == null || bid == null || ask == null) {
            // the first of them by name
            String missing = ask == null ? "ask" : bid == null ? "bid" : "option";
            throw BadInputException.at(file, line, "an option has no " + missing, EXPECTED);
        }
        return new Kept<>(line, new RawQuote(symbol, bid, ask, vol, delta));
    }

    /** The only field that the present name can be, by its length: of some twenty names five are wanted. */
    private Field candidate() {
        return switch (json.nameLength()) {
            case 2 -> Field.IV;
            case 3 -> json.isNamed(Field.BID.json) ? Field.BID : Field.ASK;
            case 5 -> Field.DELTA;
            default -> Field.OPTION;
        };
    }

    private String symbol() throws JsonBytes.Broken {
        if (json.isNext('"')) {
            return json.text();
        }
        json.skip();
        return "";
    }

    /** The number here, nothing for null, NaN for anything else. */
    private OptionalDouble number() throws JsonBytes.Broken {
        if (json.isNumberNext()) {
            return OptionalDouble.of(json.number());
        }
        boolean missing = json.isNext('n');
        json.skip();
        return missing ? OptionalDouble.empty() : OptionalDouble.of(Double.NaN);
    }
}
