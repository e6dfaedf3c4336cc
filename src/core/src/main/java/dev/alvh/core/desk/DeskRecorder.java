package dev.alvh.core.desk;

import dev.alvh.core.market.MarketHistory;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps what a fold is told. Called on the desk's thread, which it never holds up and never fails: what goes wrong ends
 * the recording and is said by {@link #trouble}.
 */
public interface DeskRecorder extends AutoCloseable {

    /** A fold begins; what was recorded before belongs to another one. */
    void begin(MarketHistory known, Instant start, DeskSettings settings);

    /** A batch is about to be folded. */
    void record(Batch batch);

    /** Why nothing is recorded any more, in one sentence. */
    Optional<String> trouble();

    /** Ends the recording once everything taken so far is kept. */
    @Override
    void close();

    /** Keeps nothing. */
    DeskRecorder NONE = new DeskRecorder() {
        @Override
        public void begin(MarketHistory known, Instant start, DeskSettings settings) {}

        @Override
        public void record(Batch batch) {}

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };
}
