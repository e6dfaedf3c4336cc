package dev.alvh.core.desk;

import java.util.Optional;

/** Batches that were folded once, in their order. Used by one thread. */
@FunctionalInterface
public interface BatchSource {

    /** The next batch; empty after the last. */
    Optional<Batch> next();
}
