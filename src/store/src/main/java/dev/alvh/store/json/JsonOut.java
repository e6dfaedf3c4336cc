package dev.alvh.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * Writes one JSON object, indented, its fields in the order of the calls, with a line feed at the end. An unavailable
 * figure is {@code null} beside a field that says why.
 */
public final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the object whose fields {@code body} writes. The writer stays open. */
    public static void document(PrintWriter out, Consumer<JsonOut> body) {
        io(() -> {
            JsonGenerator generator = FACTORY.createGenerator(out)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setPrettyPrinter(layout());
            generator.writeStartObject();
            body.accept(new JsonOut(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
            generator.close();
        });
    }

    /** The object whose fields {@code body} writes, as a text. */
    public static String string(Consumer<JsonOut> body) {
        StringWriter text = new StringWriter();
        document(new PrintWriter(text), body);
        return text.toString();
    }

    /** The object whose fields {@code body} writes, in one line without a line feed. */
    public static String line(Consumer<JsonOut> body) {
        StringWriter text = new StringWriter();
        io(() -> {
            JsonGenerator generator = FACTORY.createGenerator(text);
            generator.writeStartObject();
            body.accept(new JsonOut(generator));
            generator.writeEndObject();
            generator.close();
        });
        return text.toString();
    }

    public void text(String name, String value) {
        io(() -> json.writeStringField(name, value));
    }

    public void number(String name, double value) {
        // a negative zero is a matter of signs inside a formula, and says nothing to a reader
        io(() -> json.writeNumberField(name, value + 0.0));
    }

    /** A number as people write it, without an exponent. */
    public void decimal(String name, BigDecimal value) {
        io(() -> {
            json.writeFieldName(name);
            json.writeNumber(value.toPlainString());
        });
    }

    /** JSON that somebody has written already. */
    public void verbatim(String name, String written) {
        io(() -> {
            json.writeFieldName(name);
            json.writeRawValue(written);
        });
    }

    public void integer(String name, long value) {
        io(() -> json.writeNumberField(name, value));
    }

    public void flag(String name, boolean value) {
        io(() -> json.writeBooleanField(name, value));
    }

    public void nothing(String name) {
        io(() -> json.writeNullField(name));
    }

    /** No value, and a sibling field {@code nameReason} that says why. */
    public void unavailable(String name, String reason) {
        nothing(name);
        text(name + "Reason", reason);
    }

    public void figure(String name, Figure figure) {
        switch (figure) {
            case Figure.Known(double value) -> number(name, value);
            case Figure.Unavailable(String reason) -> unavailable(name, reason);
        }
    }

    /** An array of numbers, {@code null} for each that is unavailable; what follows from a reason is the caller's. */
    public void figures(String name, Iterable<Figure> figures) {
        io(() -> json.writeArrayFieldStart(name));
        for (Figure figure : figures) {
            switch (figure) {
                case Figure.Known(double value) -> io(() -> json.writeNumber(value + 0.0));
                case Figure.Unavailable _ -> io(json::writeNull);
            }
        }
        io(json::writeEndArray);
    }

    /** An object whose fields {@code body} writes. */
    public void object(String name, Runnable body) {
        io(() -> json.writeObjectFieldStart(name));
        body.run();
        io(json::writeEndObject);
    }

    /** An object whose fields {@code body} writes from what is said, or {@code null} and why nothing is. */
    public <T> void reading(String name, Reading<T> reading, Consumer<T> body) {
        switch (reading) {
            case Reading.Known<T>(T value) -> object(name, () -> body.accept(value));
            case Reading.Unavailable<T>(String reason) -> unavailable(name, reason);
        }
    }

    /** An array of objects, one for each item, whose fields {@code body} writes. */
    public <T> void objects(String name, Iterable<T> items, Consumer<T> body) {
        io(() -> json.writeArrayFieldStart(name));
        for (T item : items) {
            io(json::writeStartObject);
            body.accept(item);
            io(json::writeEndObject);
        }
        io(json::writeEndArray);
    }

    private static DefaultPrettyPrinter layout() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        return printer;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A PrintWriter keeps its failures to itself, so none arrives here. */
    private static void io(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
