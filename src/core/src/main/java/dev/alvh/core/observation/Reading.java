package dev.alvh.core.observation;

import java.util.function.Function;

/**
 * What a signal says where it says something other than a number, or why it says nothing: the twin of
 * {@link Figure}.
 *
 * @param <T> what is said
 */
public sealed interface Reading<T> {

    /** Something said. */
    record Known<T>(T value) implements Reading<T> {}

    /**
     * Nothing said, and why.
     *
     * @param reason one clause that completes "unavailable: …"
     */
    record Unavailable<T>(String reason) implements Reading<T> {
        public Unavailable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an unavailable reading must say why");
            }
        }
    }

    static <T> Reading<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Reading<T> unavailable(String reason) {
        return new Unavailable<>(reason);
    }

    /** Whether it is known and equals {@code value}. */
    default boolean is(T value) {
        return this instanceof Known<T>(T known) && known.equals(value);
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Applies {@code f} to what is said; an unavailable reading keeps its reason. */
    default <R> Reading<R> map(Function<T, R> f) {
        return switch (this) {
            case Known<T>(T value) -> of(f.apply(value));
            case Unavailable<T>(String reason) -> unavailable(reason);
        };
    }

    /** The same for an {@code f} that may have nothing to say itself. */
    default <R> Reading<R> flatMap(Function<T, Reading<R>> f) {
        return switch (this) {
            case Known<T>(T value) -> f.apply(value);
            case Unavailable<T>(String reason) -> unavailable(reason);
        };
    }
}
