package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * A number that follows one column of closes, a bar at a time, at a constant cost and without allocating.
 *
 * <p>Not safe for use from two threads at once.
 */
public sealed interface Indicator permits Ema, RealisedVol, Rsi {

    /** How many closes the first value needs. */
    int warmUp();

    /** How many closes have been committed. */
    int bars();

    /**
     * Takes one more close into the state.
     *
     * @throws IllegalArgumentException where the close is not finite or beyond ±1e300
     */
    void commit(double close);

    /**
     * The value after the closes committed so far.
     *
     * @throws IllegalStateException during the warm-up
     */
    double value();

    /**
     * The value as if {@code close} were the next close. The state does not move.
     *
     * @throws IllegalStateException where even that close would not end the warm-up
     */
    double peek(double close);

    /** Whether there is a {@link #value}. */
    default boolean isReady() {
        return bars() >= warmUp();
    }

    /** The value, or how many closes are missing. */
    default Figure figure() {
        return isReady() ? Figure.of(value()) : WarmUp.unavailable("closes", warmUp(), bars());
    }

    /** What {@link #figure} would be if {@code close} were the next close. */
    default Figure peekFigure(double close) {
        return bars() + 1 >= warmUp() ? Figure.of(peek(close)) : WarmUp.unavailable("closes", warmUp(), bars() + 1);
    }
}
