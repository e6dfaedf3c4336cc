package dev.alvh.desktop.session;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.time.Instant;
import java.util.Optional;

/** A recording that can be ended while the desk that it listens to goes on. */
final class Tape implements DeskRecorder {

    private final DeskRecorder recorder;
    private volatile boolean ended;

    Tape(DeskRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void begin(MarketHistory known, Instant start, DeskSettings settings) {
        if (!ended) {
            recorder.begin(known, start, settings);
        }
    }

    @Override
    public void record(Batch batch) {
        if (!ended) {
            recorder.record(batch);
        }
    }

    /** {@inheritDoc} An end that was asked for is no trouble. */
    @Override
    public Optional<String> trouble() {
        return ended ? Optional.empty() : recorder.trouble();
    }

    /** Listens no more; gives what is still to be closed. */
    DeskRecorder end() {
        ended = true;
        return recorder;
    }

    @Override
    public void close() {
        end().close();
    }
}
