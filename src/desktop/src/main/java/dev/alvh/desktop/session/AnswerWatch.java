package dev.alvh.desktop.session;

import java.time.Duration;
import java.util.Optional;

/**
 * Notices a desk that does not answer: its thread is stuck, or dead. A desk that plays tells its state some times a
 * second, and every command is answered by one. Used on one thread.
 */
final class AnswerWatch {

    /** Within which a desk says something. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    /** What folds years of sessions may take this long. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Who looks seldom has stood still himself, and what was told meanwhile has not reached him. */
    private static final Duration ABSENCE = Duration.ofSeconds(1);

    private boolean waiting;
    private Duration limit = LIMIT;
    private long since;
    private long looked;

    /**
     * A command was given.
     *
     * @param within how long it may take; what waits behind it takes as long
     */
    void asked(Duration within) {
        if (!waiting) {
            waiting = true;
            since = looked;
        }
        limit = within.compareTo(limit) > 0 ? within : limit;
    }

    /** A state was told. */
    void told(boolean playing) {
        waiting = playing;
        since = looked;
        limit = LIMIT;
    }

    /** Nothing is waited for any more. */
    void rest() {
        waiting = false;
        limit = LIMIT;
    }

    /**
     * For how long it has been silent, whole seconds; empty while that is no reason to worry.
     *
     * @param nanos the moment, on any clock that only goes on
     */
    Optional<Duration> look(long nanos) {
        if (nanos - looked > ABSENCE.toNanos()) {
            since = nanos;
        }
        looked = nanos;
        Duration silence = Duration.ofNanos(nanos - since);
        return waiting && silence.compareTo(limit) > 0
                ? Optional.of(Duration.ofSeconds(silence.toSeconds()))
                : Optional.empty();
    }
}
