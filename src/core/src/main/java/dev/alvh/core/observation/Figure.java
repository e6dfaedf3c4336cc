package dev.alvh.core.observation;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * A number that may be missing, and then says why. Nothing in the product stands for "no value" by zero, NaN or null:
 * a rule that reads an unavailable figure stands still and repeats the reason.
 */
public sealed interface Figure {

    /**
     * A number.
     *
     * @param value finite
     */
    record Known(double value) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a known figure must be finite, got " + value);
            }
        }
    }

    /**
     * No number, and why.
     *
     * @param reason one clause that completes "unavailable: …"
     */
    record Unavailable(String reason) implements Figure {
        public Unavailable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an unavailable figure must say why");
            }
        }
    }

    static Figure of(double value) {
        return new Known(value);
    }

    static Figure unavailable(String reason) {
        return new Unavailable(reason);
    }

    /** The value where there is one. */
    default OptionalDouble asOptional() {
        return switch (this) {
            case Known(double value) -> OptionalDouble.of(value);
            case Unavailable _ -> OptionalDouble.empty();
        };
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** Applies {@code f} to a known value; an unavailable figure keeps its reason. */
    default Figure map(DoubleUnaryOperator f) {
        return flatMap(value -> of(f.applyAsDouble(value)));
    }

    /** Applies {@code f}, which may itself find no value, to a known value; an unavailable figure keeps its reason. */
    default Figure flatMap(DoubleFunction<Figure> f) {
        return switch (this) {
            case Known(double value) -> f.apply(value);
            case Unavailable _ -> this;
        };
    }
}
