package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;

/** The median of the last few sessions' values; a session without a value leaves the window without a median. */
final class RollingMedian {

    private final int length;
    private final Ring past;

    RollingMedian(int length) {
        this.length = length;
        past = new Ring(length - 1);
    }

    void commit(Figure value) {
        past.commit(value.asOptional().orElse(Double.NaN));
    }

    /** The median as if {@code value} were the next session's. */
    Figure peek(Figure value) {
        return value.flatMap(now -> {
            if (!past.isFull()) {
                return WarmUp.unavailable("sessions", length, past.size() + 1);
            }
            double[] window = new double[length];
            window[0] = now;
            for (int i = 1; i < length; i++) {
                window[i] = past.get(i - 1);
            }
            // NaN sorts last
            Arrays.sort(window);
            return Double.isNaN(window[length - 1])
                    ? Figure.unavailable("a value is missing within the last " + length + " sessions")
                    : Figure.of(window[length / 2]);
        });
    }
}
