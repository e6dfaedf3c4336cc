package dev.alvh.core.canonical;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads what {@link Canonical#bytes} has written: records and enums of core, numbers, times, texts, optionals, lists. */
public final class CanonicalReader {

    private final ByteBuffer in;

    private CanonicalReader(ByteBuffer in) {
        this.in = in;
    }

    /**
     * The value of an encoding.
     *
     * @throws IllegalArgumentException where the bytes are no encoding of a {@code type}, with what is wrong
     */
    public static <T> T read(Class<T> type, byte[] bytes) {
        CanonicalReader reader = new CanonicalReader(ByteBuffer.wrap(bytes));
        Object value;
        try {
            value = reader.value(type);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an encoding of " + type.getSimpleName() + " ends early", e);
        } catch (ClassNotFoundException | ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("bytes that are no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        if (!type.isInstance(value) || reader.in.hasRemaining()) {
            throw new IllegalArgumentException("bytes that are no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private Object value(Class<?> wanted) throws ClassNotFoundException {
        char tag = (char) in.get();
        return switch (tag) {
            case 'B' -> in.get() != 0;
            case 'I' -> in.getInt();
            case 'J' -> in.getLong();
            case 'D' -> Double.longBitsToDouble(in.getLong());
            case 'S' -> text();
            case 'T' -> Instant.ofEpochSecond(in.getLong(), in.getInt());
            case 'P' -> Duration.ofSeconds(in.getLong(), in.getInt());
            case 'd' -> LocalDate.ofEpochDay(in.getLong());
            case 't' -> LocalTime.ofNanoOfDay(in.getLong());
            case 'O' -> optional(wanted);
            case 'L' -> list();
            case 'M' -> map();
            case 'E' -> constant();
            case 'R' -> fields();
            default -> throw new IllegalArgumentException("unknown kind of value " + (int) tag);
        };
    }

    private Object optional(Class<?> wanted) throws ClassNotFoundException {
        Object value = in.get() == 0 ? null : value(Object.class);
        if (wanted == OptionalDouble.class) {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of((Double) value);
        }
        if (wanted == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
        }
        if (wanted == OptionalLong.class) {
            return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
        }
        return Optional.ofNullable(value);
    }

    private List<Object> list() throws ClassNotFoundException {
        int size = in.getInt();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(Object.class));
        }
        return list;
    }

    private Map<Object, Object> map() throws ClassNotFoundException {
        int size = in.getInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = value(Object.class);
            map.put(key, value(Object.class));
        }
        return map;
    }

    private Object constant() throws ClassNotFoundException {
        Class<?> type = type();
        String name = text();
        return Arrays.stream(type.getEnumConstants() == null ? new Object[0] : type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is called " + name));
    }

    private Object fields() throws ClassNotFoundException {
        Class<?> type = type();
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no record");
        }
        RecordShape shape = RecordShape.of(type);
        List<Object> values = new ArrayList<>();
        for (Class<?> component : shape.types()) {
            values.add(value(component));
        }
        return shape.create(values);
    }

    private Class<?> type() throws ClassNotFoundException {
        return Class.forName(Canonical.HOME + text());
    }

    private String text() {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes");
        }
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
