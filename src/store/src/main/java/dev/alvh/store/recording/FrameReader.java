package dev.alvh.store.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the records of a file in order, a block at a time. No file stays open between two blocks. */
final class FrameReader {

    /** What stands at a place of the file. */
    sealed interface Frame {
        /** A whole record. */
        @SuppressWarnings("ArrayRecordComponent") // handed from the file to its unpacker and compared nowhere
        record Whole(byte[] content) implements Frame {}

        /** Bytes that are none; {@code last} where they reach to the end, as after a crash. */
        record Broken(boolean last) implements Frame {}
    }

    private static final int BLOCK = 1 << 18;

    private final Path file;
    private final long end;
    private long place;
    private ByteBuffer block = ByteBuffer.allocate(0);

    /**
     * A reader of the records from one place to another.
     *
     * @param place the first byte of a record
     */
    FrameReader(Path file, long place, long end) {
        this.file = file;
        this.place = place;
        this.end = end;
    }

    /** The first byte of what comes next. */
    long place() {
        return place;
    }

    /**
     * What comes next; empty at the end.
     *
     * @throws UncheckedIOException where the file cannot be read any more
     */
    Optional<Frame> next() {
        long left = end - place;
        if (left == 0) {
            return Optional.empty();
        }
        if (left < Frames.OVERHEAD) {
            return Optional.of(new Frame.Broken(true));
        }
        int length = bytes(Integer.BYTES).getInt();
        if (length < 0 || length > left - Frames.OVERHEAD) {
            return Optional.of(new Frame.Broken(true));
        }
        ByteBuffer record = bytes(length + Frames.OVERHEAD).position(Integer.BYTES);
        byte[] content = new byte[length];
        record.get(content);
        if (record.getInt() != Frames.checksum(content)) {
            return Optional.of(new Frame.Broken(left == (long) length + Frames.OVERHEAD));
        }
        place += length + Frames.OVERHEAD;
        block.position(block.position() + length + Frames.OVERHEAD);
        return Optional.of(new Frame.Whole(content));
    }

    /** The next bytes, which stay next. */
    private ByteBuffer bytes(int count) {
        if (block.remaining() < count) {
            block = read((int) Math.min(Math.max(count, BLOCK), end - place));
        }
        return block.slice();
    }

    private ByteBuffer read(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(place);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new IOException(file + " has become shorter");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }
}
