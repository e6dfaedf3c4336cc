package dev.alvh.feed.play;

import java.time.Duration;
import java.util.Optional;

/** By how much the desk overruns its frames. */
final class LagWatch {

    /** Frames, about a second, over which a late one is still spoken of. */
    private static final int MEMORY = 60;

    /** What a trader would see as a picture that stands still. */
    static final Duration LIMIT = Duration.ofMillis(100);

    private final Duration frame;
    private Duration last = Duration.ZERO;
    private Duration most = Duration.ZERO;
    private Duration late = Duration.ZERO;
    private int framesSinceLate;

    LagWatch(Duration frame) {
        this.frame = frame;
    }

    /** A batch took this long, from drained to told. */
    void took(Duration spent) {
        last = spent.compareTo(frame) > 0 ? spent.minus(frame) : Duration.ZERO;
        most = last.compareTo(most) > 0 ? last : most;
        framesSinceLate++;
        if (last.compareTo(LIMIT) > 0) {
            late = last;
            framesSinceLate = 0;
        }
    }

    Duration last() {
        return last;
    }

    Duration most() {
        return most;
    }

    /** What is to be said of it, for about a second after a late batch. */
    Optional<String> message() {
        return late.isZero() || framesSinceLate > MEMORY
                ? Optional.empty()
                : Optional.of("the desk falls behind: a batch took " + late.toMillis() + " ms longer than its frame");
    }
}
