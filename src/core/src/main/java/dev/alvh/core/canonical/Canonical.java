package dev.alvh.core.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical binary encoding: equal values have equal bytes, on every machine and in every run. Records and enums of
 * core by name, doubles by their bits, maps in the order of their keys' bytes, sizes before contents.
 *
 * <p>One object remembers the digests of the {@link CanonicalForm}s that it has met, so that a history that grows by a
 * day is not read again from its first. Not safe for use from two threads at once.
 */
public final class Canonical {

    /** What comes before the name of a class. */
    static final String HOME = "dev.alvh.core.";

    private final Map<CanonicalForm, byte[]> met = new WeakHashMap<>();

    /** One that has met nothing. */
    public Canonical() {}

    /** SHA-256 of a value's encoding, in hexadecimal digits. */
    public String digest(Object value) {
        return HexFormat.of().formatHex(sha256(encoded(value)));
    }

    /**
     * The encoding of records, enums and what they are made of; {@link CanonicalReader} reads it again. A
     * {@link CanonicalForm} stands in it as a digest and cannot be read.
     */
    public static byte[] bytes(Object value) {
        return new Canonical().encoded(value);
    }

    private byte[] encoded(Object value) {
        Bytes out = new Bytes();
        write(out, value);
        return out.toArray();
    }

    private void write(Bytes out, Object value) {
        switch (value) {
            case Boolean flag -> out.tag('B').octet(flag ? 1 : 0);
            case Integer number -> out.tag('I').int32(number);
            case Long number -> out.tag('J').int64(number);
            case Double number -> out.tag('D').int64(Double.doubleToRawLongBits(number));
            case String text -> out.tag('S').text(text);
            case Instant instant -> out.tag('T').int64(instant.getEpochSecond()).int32(instant.getNano());
            case Duration time -> out.tag('P').int64(time.getSeconds()).int32(time.getNano());
            case LocalDate date -> out.tag('d').int64(date.toEpochDay());
            case LocalTime time -> out.tag('t').int64(time.toNanoOfDay());
            case Optional<?> some -> optional(out, some.orElse(null));
            case OptionalDouble some -> optional(out, some.isPresent() ? some.getAsDouble() : null);
            case OptionalInt some -> optional(out, some.isPresent() ? some.getAsInt() : null);
            case OptionalLong some -> optional(out, some.isPresent() ? some.getAsLong() : null);
            case double[] numbers -> {
                out.tag('a').int32(numbers.length);
                Arrays.stream(numbers).forEach(number -> out.int64(Double.doubleToRawLongBits(number)));
            }
            case List<?> list -> {
                out.tag('L').int32(list.size());
                list.forEach(element -> write(out, element));
            }
            case Map<?, ?> map -> map(out, map);
            case Enum<?> constant ->
                out.tag('E').text(name(constant.getDeclaringClass())).text(constant.name());
            case CanonicalForm form -> out.tag('F').raw(digestOf(form));
            case Record fields -> {
                out.tag('R').text(name(fields.getClass()));
                RecordShape.of(fields.getClass()).values(fields).forEach(field -> write(out, field));
            }
            default -> throw new IllegalArgumentException("no canonical encoding of " + value.getClass());
        }
    }

    private void optional(Bytes out, @Nullable Object value) {
        out.tag('O').octet(value == null ? 0 : 1);
        if (value != null) {
            write(out, value);
        }
    }

    private void map(Bytes out, Map<?, ?> map) {
        List<byte[][]> entries = map.entrySet().stream()
                .map(entry -> new byte[][] {encoded(entry.getKey()), encoded(entry.getValue())})
                .sorted((a, b) -> Arrays.compare(a[0], b[0]))
                .toList();
        out.tag('M').int32(entries.size());
        entries.forEach(entry -> out.raw(entry[0]).raw(entry[1]));
    }

    private byte[] digestOf(CanonicalForm form) {
        byte[] known = met.get(form);
        if (known != null) {
            return known;
        }
        Bytes out = new Bytes();
        out.text(name(form.getClass()));
        write(out, form.canonicalForm());
        byte[] digest = sha256(out.toArray());
        met.put(form, digest);
        return digest;
    }

    private static String name(Class<?> type) {
        String name = type.getName();
        if (!name.startsWith(HOME)) {
            throw new IllegalArgumentException("no canonical encoding of " + type);
        }
        return name.substring(HOME.length());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Bytes that grow, most significant first. */
    private static final class Bytes {

        private byte[] bytes = new byte[256];
        private int size;

        Bytes tag(char tag) {
            return octet(tag);
        }

        Bytes octet(int value) {
            room(1);
            bytes[size++] = (byte) value;
            return this;
        }

        Bytes int32(int value) {
            room(Integer.BYTES);
            for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                bytes[size++] = (byte) (value >> shift);
            }
            return this;
        }

        Bytes int64(long value) {
            return int32((int) (value >> Integer.SIZE)).int32((int) value);
        }

        Bytes text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return int32(utf8.length).raw(utf8);
        }

        Bytes raw(byte[] more) {
            room(more.length);
            System.arraycopy(more, 0, bytes, size, more.length);
            size += more.length;
            return this;
        }

        byte[] toArray() {
            return Arrays.copyOf(bytes, size);
        }

        private void room(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
            }
        }
    }
}
