package dev.alvh.core.observation;

import java.time.Duration;
import java.time.Instant;

/**
 * How long ago a number was true, measured against the desk's (possibly virtual) clock and never against a socket.
 *
 * @param elapsed zero or more
 */
public record Age(Duration elapsed) implements Comparable<Age> {

    public Age {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("an age cannot be negative, got " + elapsed + ": that is look-ahead");
        }
    }

    /**
     * The age at {@code now} of something observed at {@code observedAt}.
     *
     * @throws IllegalArgumentException where {@code observedAt} lies after {@code now}
     */
    public static Age between(Instant observedAt, Instant now) {
        return new Age(Duration.between(observedAt, now));
    }

    public boolean exceeds(Duration limit) {
        return elapsed.compareTo(limit) > 0;
    }

    /** The age in its largest whole unit, as a screen shows it: "12 s", "4 min", "3 h", "9 d". */
    public String text() {
        if (elapsed.toDays() > 0) {
            return elapsed.toDays() + " d";
        }
        if (elapsed.toHours() > 0) {
            return elapsed.toHours() + " h";
        }
        if (elapsed.toMinutes() > 0) {
            return elapsed.toMinutes() + " min";
        }
        return elapsed.toSeconds() + " s";
    }

    @Override
    public int compareTo(Age other) {
        return elapsed.compareTo(other.elapsed);
    }
}
