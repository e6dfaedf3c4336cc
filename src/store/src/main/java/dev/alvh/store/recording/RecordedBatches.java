package dev.alvh.store.recording;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import java.time.Instant;
import java.util.Optional;

/** The batches of a file in order, up to its end or to where it was cut off. */
final class RecordedBatches implements BatchSource {

    private final FrameReader frames;
    private final BatchUnpacker unpacker;
    private boolean ended;

    /**
     * From the first batch on.
     *
     * @param start the clock before it
     */
    RecordedBatches(FrameReader frames, Instant start) {
        this.frames = frames;
        this.unpacker = new BatchUnpacker(start);
    }

    /** {@inheritDoc} What stands there and is no batch is an {@link IllegalArgumentException}. */
    @Override
    public Optional<Batch> next() {
        return switch (frames.next().orElse(null)) {
            case null -> Optional.empty();
            case FrameReader.Frame _ when ended -> throw new IllegalArgumentException("stands behind the end");
            case FrameReader.Frame.Whole(byte[] content) -> batch(new Unpacker(content));
            case FrameReader.Frame.Broken(boolean last) -> {
                if (!last) {
                    throw new IllegalArgumentException("does not match its checksum");
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<Batch> batch(Unpacker in) {
        return switch (in.octet()) {
            case Frames.BATCH -> Optional.of(unpacker.batch(in));
            case Frames.END -> {
                ended = true;
                yield next();
            }
            default -> throw new IllegalArgumentException("is of an unknown kind");
        };
    }

    /** Whether the recording was ended, and not cut off. */
    boolean ended() {
        return ended;
    }

    /** The byte of the file at which the next record begins. */
    long place() {
        return frames.place();
    }
}
