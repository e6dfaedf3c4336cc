package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/** What is said and refused while an indicator has seen too little, and which closes it takes at all. */
final class WarmUp {

    /** Sums of a few hundred values of this size still fit into a double. */
    private static final double LARGEST = 1e300;

    private WarmUp() {}

    static Figure unavailable(String what, int needed, int seen) {
        return Figure.unavailable(reason(what, needed, seen));
    }

    static String reason(String what, int needed, int seen) {
        return "needs " + needed + " " + what + ", has " + seen;
    }

    static void require(int needed, int seen) {
        if (seen < needed) {
            throw new IllegalStateException("still warming up: " + reason("closes", needed, seen));
        }
    }

    static void requireUsable(double close) {
        if (!(Math.abs(close) <= LARGEST)) {
            throw new IllegalArgumentException("a close must be finite and within ±1e300, got " + close);
        }
    }

    static void requirePositive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " must be positive and finite, got " + value);
        }
    }

    static void requireLength(int bars) {
        if (bars < 1) {
            throw new IllegalArgumentException("a length must be 1 bar or more, got " + bars);
        }
    }
}
