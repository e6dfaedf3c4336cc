package dev.alvh.store.recording;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.RecordedDesk;
import dev.alvh.core.market.MarketHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** A recording that was checked from its first byte to its last. */
public final class Recording implements RecordedDesk {

    private static final String EXPECTED = "a recorded session of this program";

    private final Path file;
    private final StartRecord start;
    private final Frames firstFrame;
    private final long firstBatch;
    private final long end;
    private final long batches;
    private final Optional<String> cut;

    private Recording(
            Path file,
            StartRecord start,
            Frames firstFrame,
            long firstBatch,
            long end,
            long batches,
            Optional<String> cut) {
        this.file = file;
        this.start = start;
        this.firstFrame = firstFrame;
        this.firstBatch = firstBatch;
        this.end = end;
        this.batches = batches;
        this.cut = cut;
    }

    /**
     * Reads and checks a file. Where its end is missing, as after a crash, it ends with the last whole record:
     * {@link #cut} says so.
     *
     * @throws BadRecordingException where it is no recording, or damaged before its last record
     */
    public static Recording open(Path file) throws BadRecordingException {
        try {
            long size = Files.size(file);
            requireMagic(file, size);
            Frames frames = new Frames();
            FrameReader reader = new FrameReader(file, frames, Frames.MAGIC.length, size);
            StartRecord start = start(file, reader);
            Frames firstFrame = frames.copy();
            long firstBatch = reader.place();
            RecordedBatches batches = new RecordedBatches(reader, start.start());
            long count = 0;
            while (next(file, batches, count).isPresent()) {
                count++;
            }
            return new Recording(file, start, firstFrame, firstBatch, reader.place(), count, cut(file, batches, count));
        } catch (IOException | UncheckedIOException e) {
            throw new BadRecordingException(file, "cannot be read", EXPECTED);
        }
    }

    private static Optional<Batch> next(Path file, RecordedBatches batches, long before) throws BadRecordingException {
        try {
            return batches.next();
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw new BadRecordingException(
                    file,
                    "the record after batch " + before + ", at byte " + batches.place() + ", " + e.getMessage(),
                    "an undamaged file");
        }
    }

    private static Optional<String> cut(Path file, RecordedBatches batches, long count) {
        return batches.ended()
                ? Optional.empty()
                : Optional.of(file + ": the recording was cut off; it ends after batch " + count);
    }

    private static void requireMagic(Path file, long size) throws IOException, BadRecordingException {
        byte[] first = new byte[Frames.MAGIC.length];
        if (size >= first.length) {
            try (var in = Files.newInputStream(file)) {
                in.readNBytes(first, 0, first.length);
            }
        }
        int version = Frames.MAGIC.length - 1;
        if (!Arrays.equals(first, 0, version, Frames.MAGIC, 0, version)) {
            throw new BadRecordingException(file, "is no recording", EXPECTED);
        }
        if (first[version] != Frames.MAGIC[version]) {
            throw new BadRecordingException(
                    file, "has the format version " + (char) first[version], "version " + (char) Frames.MAGIC[version]);
        }
    }

    private static StartRecord start(Path file, FrameReader frames) throws BadRecordingException {
        if (frames.next().orElse(null) instanceof FrameReader.Frame.Whole(byte[] content)) {
            try {
                Unpacker in = new Unpacker(content);
                if (in.octet() == Frames.START) {
                    return StartRecord.unpack(in);
                }
            } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
                throw new BadRecordingException(
                        file, "begins with a record that cannot be understood (" + e.getMessage() + ")", EXPECTED);
            }
        }
        throw new BadRecordingException(file, "does not say how it begins", EXPECTED);
    }

    @Override
    public MarketHistory known() {
        return start.known();
    }

    @Override
    public Instant start() {
        return start.start();
    }

    @Override
    public DeskSettings settings() {
        return start.settings();
    }

    @Override
    public BatchSource batches() {
        return new RecordedBatches(new FrameReader(file, firstFrame.copy(), firstBatch, end), start.start());
    }

    /** How many batches there are. */
    public long size() {
        return batches;
    }

    /** That the end is missing, in one line; empty where the file is whole. */
    public Optional<String> cut() {
        return cut;
    }
}
