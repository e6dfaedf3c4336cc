package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Folds each batch as it was: even that time passed is in the batches. */
final class BatchHead implements Head {

    private final BatchSource source;
    private @Nullable Batch next;

    BatchHead(BatchSource source) {
        this.source = source;
        this.next = source.next().orElse(null);
    }

    @Override
    public Optional<Instant> due() {
        return Optional.ofNullable(next).map(Batch::now);
    }

    @Override
    public void advance(Instant now, Consumer<Batch> fold) {
        while (next != null && !next.now().isAfter(now)) {
            fold.accept(next);
            next = source.next().orElse(null);
        }
    }

    @Override
    public void catchUp(Instant until, Consumer<Batch> fold) {
        advance(until, fold);
    }
}
