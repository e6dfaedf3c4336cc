package dev.alvh.core.canonical;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sequence of bytes for each value, the same on every machine: a record is its components in the order of their
 * declaration, each with its name; a list is its length and its elements; a map is a list of pairs in the order of its
 * encoded keys. Every element begins with a letter for its kind, so that no two values share an encoding. −0.0 is
 * written as 0.0; NaN is refused.
 */
public final class CanonicalForm {

    private final List<byte[]> parts = new ArrayList<>();

    private CanonicalForm() {}

    /**
     * The encoding.
     *
     * @param value a record, or what may stand in one: a number, a boolean, a string, an enum, a date, a list, a map or
     *     an optional of these
     * @throws IllegalArgumentException on anything else, and on NaN
     */
    public static byte[] of(Object value) {
        CanonicalForm form = new CanonicalForm();
        form.write(value);
        ByteBuffer all = ByteBuffer.allocate(
                form.parts.stream().mapToInt(part -> part.length).sum());
        form.parts.forEach(all::put);
        return all.array();
    }

    /** SHA-256 of the encoding, 64 lower-case hexadecimal digits. */
    public static String hash(Object value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(value)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private void write(Object value) {
        switch (value) {
            case Integer number -> fixed('i', number);
            case Long number -> fixed('i', number);
            case Double number -> fixed('d', bits(number));
            case Boolean flag -> fixed('b', flag ? 1 : 0);
            case String text -> text('s', text);
            case Enum<?> constant -> text('e', constant.name());
            case LocalDate date -> fixed('t', date.toEpochDay());
            case Optional<?> maybe -> list('o', maybe.stream().toList());
            case List<?> elements -> list('l', elements);
            case Map<?, ?> map -> map(map);
            case Record fields -> fields(fields);
            default ->
                throw new IllegalArgumentException(
                        "no canonical form for a " + value.getClass().getName());
        }
    }

    private static long bits(double number) {
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException("NaN has no canonical form");
        }
        return Double.doubleToLongBits(number + 0.0);
    }

    private void fixed(char kind, long bits) {
        parts.add(ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) kind)
                .putLong(bits)
                .array());
    }

    private void text(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        fixed(kind, bytes.length);
        parts.add(bytes);
    }

    private void list(char kind, List<?> elements) {
        fixed(kind, elements.size());
        elements.forEach(this::write);
    }

    private void map(Map<?, ?> map) {
        fixed('m', map.size());
        map.entrySet().stream()
                .sorted((a, b) -> Arrays.compare(of(a.getKey()), of(b.getKey())))
                .forEach(entry -> {
                    write(entry.getKey());
                    write(entry.getValue());
                });
    }

    private void fields(Record fields) {
        RecordComponent[] components = fields.getClass().getRecordComponents();
        fixed('r', components.length);
        for (RecordComponent component : components) {
            text('f', component.getName());
            write(value(component, fields));
        }
    }

    private static Object value(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }
}
