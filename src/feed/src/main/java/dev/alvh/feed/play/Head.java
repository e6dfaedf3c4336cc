package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The place in a supply up to which it is folded. */
interface Head {

    /** The moment of what comes next; empty at the end. */
    Optional<Instant> due();

    /**
     * Folds what is due, and lets time pass.
     *
     * @param now the clock, not before the last fold's
     */
    void advance(Instant now, Consumer<Batch> fold);

    /** Folds everything up to {@code until}, itself included, as fast as it goes. */
    void catchUp(Instant until, Consumer<Batch> fold);

    /** A head at the beginning. */
    static Head of(Opening opening) {
        return switch (opening.supply()) {
            case Supply.Events(EventSource source) -> new EventHead(source);
            case Supply.Batches(var source) -> new BatchHead(source);
        };
    }
}
