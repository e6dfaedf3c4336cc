package dev.alvh.store.json;

import dev.alvh.store.file.BadFileException;
import java.util.List;
import java.util.function.DoublePredicate;

/** The fields of one object of a file, each taken with the type that it must have. */
public final class Fields {

    private final String source;
    private final String what;
    private final JsonNode.Obj object;

    private Fields(String source, String what, JsonNode.Obj object) {
        this.source = source;
        this.what = what;
        this.object = object;
    }

    /**
     * The fields of an object.
     *
     * @param source how a complaint names the file
     * @param what the object's name within a sentence
     * @throws BadFileException where the value is no object
     */
    public static Fields of(String source, String what, JsonNode node) throws BadFileException {
        if (node instanceof JsonNode.Obj object) {
            return new Fields(source, what, object);
        }
        throw BadFileException.at(source, node.line(), what + " is " + node.kind(), "an object");
    }

    /** How a complaint names the file that holds them. */
    public String source() {
        return source;
    }

    /** The same fields under a name that says which object it is. */
    public Fields named(String name) {
        return new Fields(source, name, object);
    }

    /** The fields of an object within this one. */
    public Fields item(String name, JsonNode node) throws BadFileException {
        return of(source, what + ", " + name, node);
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
    public void allowOnly(String... names) throws BadFileException {
        List<String> known = List.of(names);
        for (var field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                String nearest = NearestName.of(field.getKey(), known)
                        .map(name -> ", did you mean \"" + name + "\"?")
                        .orElse("");
                throw wrong(
                        field.getValue().line(),
                        "unknown field \"" + field.getKey() + "\" ("
                                + field.getValue().shown() + ")" + nearest,
                        known.size() == 1 ? known.getFirst() : "one of " + String.join(", ", known));
            }
        }
    }

    /** A text that is not blank. */
    public String text(String name) throws BadFileException {
        JsonNode field = field(name, "a text");
        if (field instanceof JsonNode.Text(int line, String value)) {
            if (value.isBlank()) {
                throw wrong(line, name + " is blank", "a text");
            }
            return value;
        }
        throw wrongType(name, field, "a text");
    }

    /** One of a few words. */
    public String oneOf(String name, List<String> words) throws BadFileException {
        String word = text(name);
        if (!words.contains(word)) {
            throw wrong(line(name), name + " is \"" + word + "\"", String.join(" or ", words));
        }
        return word;
    }

    /** Any number. */
    public double number(String name) throws BadFileException {
        return number(name, "a number", _ -> true);
    }

    /** Any number, also one that is not finite: for a caller that refuses it by its range. */
    public double unchecked(String name) throws BadFileException {
        JsonNode field = field(name, "a number");
        if (field instanceof JsonNode.Num(int _, double value, String _)) {
            return value;
        }
        throw wrongType(name, field, "a number");
    }

    /** Any number, or what stands for it where there is no such field. */
    public double number(String name, double otherwise) throws BadFileException {
        return has(name) ? number(name) : otherwise;
    }

    /** A number above zero. */
    public double positive(String name) throws BadFileException {
        return number(name, "a number above 0", value -> value > 0);
    }

    /** A number that is zero or more. */
    public double notNegative(String name) throws BadFileException {
        return number(name, "a number of 0 or more", value -> value >= 0);
    }

    /** A number without a fraction. */
    public int whole(String name) throws BadFileException {
        double value = number(name, "a whole number", number -> number == Math.rint(number));
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw wrong(line(name), name + " is " + value, "a whole number of at most " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** True or false. */
    public boolean flag(String name) throws BadFileException {
        JsonNode field = field(name, "true or false");
        if (field instanceof JsonNode.Bool(int _, boolean value)) {
            return value;
        }
        throw wrongType(name, field, "true or false");
    }

    /** A number for which {@code fits} holds, as {@code expected} says. */
    public double number(String name, String expected, DoublePredicate fits) throws BadFileException {
        return number(name, field(name, expected), expected, fits);
    }

    /** An array of numbers, at least one. */
    public double[] numbers(String name) throws BadFileException {
        List<JsonNode> items = items(name);
        if (items.isEmpty()) {
            throw wrong(line(name), name + " is empty", "at least one number");
        }
        double[] numbers = new double[items.size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = number(name + ", item " + (k + 1), items.get(k), "a number", _ -> true);
        }
        return numbers;
    }

    private double number(String name, JsonNode node, String expected, DoublePredicate fits) throws BadFileException {
        if (node instanceof JsonNode.Num(int line, double value, String text)) {
            if (!Double.isFinite(value)) {
                throw wrong(line, name + " is " + text, "a finite number");
            }
            if (!fits.test(value)) {
                throw wrong(line, name + " is " + value, expected);
            }
            return value;
        }
        throw wrongType(name, node, expected);
    }

    /** Whether there is a field of this name. */
    public boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Whether there is a field of this name, and it is an object. */
    public boolean hasObject(String name) {
        return object.fields().get(name) instanceof JsonNode.Obj;
    }

    /** The fields of the object under a name. */
    public Fields object(String name) throws BadFileException {
        return item(name, field(name, "an object"));
    }

    public List<JsonNode> items(String name) throws BadFileException {
        JsonNode field = field(name, "an array");
        if (field instanceof JsonNode.Arr(int _, List<JsonNode> items)) {
            return items;
        }
        throw wrongType(name, field, "an array");
    }

    /** What is wrong in this object, for the caller to throw. */
    public BadFileException wrong(int line, String problem, String expected) {
        return BadFileException.at(source, line, what + ": " + problem, expected);
    }

    private BadFileException wrongType(String name, JsonNode field, String expected) {
        return wrong(field.line(), name + " is " + field.kind(), expected);
    }

    private JsonNode field(String name, String expected) throws BadFileException {
        JsonNode field = object.fields().get(name);
        if (field == null) {
            throw wrong(object.line(), name + " is missing", expected);
        }
        return field;
    }
}
