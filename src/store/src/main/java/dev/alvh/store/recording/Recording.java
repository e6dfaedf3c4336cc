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
    private final long firstBatch;
    private final long end;
    private final long size;
    private final long batches;

    private Recording(Path file, StartRecord start, long firstBatch, long end, long size, long batches) {
        this.file = file;
        this.start = start;
        this.firstBatch = firstBatch;
        this.end = end;
        this.size = size;
        this.batches = batches;
    }

    /**
     * Reads and checks a file. Where its last record is not whole, as after a crash, it ends with the one before:
     * {@link #cut} says so.
     *
     * @throws BadRecordingException where it is no recording, or damaged before its last record
     */
    public static Recording open(Path file) throws BadRecordingException {
        try {
            long size = Files.size(file);
            requireMagic(file, size);
            FrameReader frames = new FrameReader(file, Frames.MAGIC.length, size);
            StartRecord start = start(file, frames);
            long firstBatch = frames.place();
            long batches = 0;
            BatchUnpacker unpacker = new BatchUnpacker(start.start());
            for (Optional<FrameReader.Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                if (frame.get() instanceof FrameReader.Frame.Broken(boolean last)) {
                    if (last) {
                        break;
                    }
                    throw damaged(file, batches, frames.place());
                }
                unpack(file, batches, unpacker, frame.get());
                batches++;
            }
            return new Recording(file, start, firstBatch, frames.place(), size, batches);
        } catch (IOException | UncheckedIOException e) {
            throw new BadRecordingException(file, "cannot be read", EXPECTED);
        }
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

    private static void unpack(Path file, long number, BatchUnpacker unpacker, FrameReader.Frame frame)
            throws BadRecordingException {
        try {
            batch(unpacker, frame);
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw new BadRecordingException(
                    file, "batch " + (number + 1) + " cannot be understood (" + e.getMessage() + ")", EXPECTED);
        }
    }

    private static Batch batch(BatchUnpacker unpacker, FrameReader.Frame frame) {
        if (!(frame instanceof FrameReader.Frame.Whole(byte[] content))) {
            throw new IllegalArgumentException("the record is not whole");
        }
        Unpacker in = new Unpacker(content);
        if (in.octet() != Frames.BATCH) {
            throw new IllegalArgumentException("a record of another kind");
        }
        return unpacker.batch(in);
    }

    private static BadRecordingException damaged(Path file, long batches, long place) {
        return new BadRecordingException(
                file,
                "the record after batch " + batches + ", at byte " + place + ", does not match its checksum",
                "an undamaged file");
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
        FrameReader frames = new FrameReader(file, firstBatch, end);
        BatchUnpacker unpacker = new BatchUnpacker(start.start());
        return () -> frames.next().map(frame -> batch(unpacker, frame));
    }

    /** How many batches there are. */
    public long size() {
        return batches;
    }

    /** What was cut off at the end, in one line; empty where the file is whole. */
    public Optional<String> cut() {
        return end == size
                ? Optional.empty()
                : Optional.of(file + ": the last record is not whole; the recording ends after batch " + batches + ", "
                        + (size - end) + " bytes were left out");
    }
}
