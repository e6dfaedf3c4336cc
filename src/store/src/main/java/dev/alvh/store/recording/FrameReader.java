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

        /** Bytes that are none; {@code last} where a crash would leave them so: an end that was not, or half, written. */
        record Broken(boolean last) implements Frame {}
    }

    private static final int BLOCK = 1 << 18;

    private final Path file;
    private final Frames frames;
    private final long end;
    private long place;
    private ByteBuffer block = ByteBuffer.allocate(0);

    /**
     * A reader of the records from one place to another.
     *
     * @param frames at the record that begins at {@code place}; goes on with the reader
     * @param place the first byte of a record
     */
    FrameReader(Path file, Frames frames, long place, long end) {
        this.file = file;
        this.frames = frames;
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
        if (left < Frames.HEADER) {
            return Optional.of(new Frame.Broken(true));
        }
        ByteBuffer header = bytes(Frames.HEADER);
        int length = header.getInt();
        if (header.getInt() != frames.ofLength(length)) {
            return Optional.of(new Frame.Broken(isUnwritten(left)));
        }
        if (left < (long) length + Frames.OVERHEAD) {
            return Optional.of(new Frame.Broken(true));
        }
        ByteBuffer record = bytes(length + Frames.OVERHEAD).position(Frames.HEADER);
        byte[] content = new byte[length];
        record.get(content);
        int checksum = record.getInt();
        if (checksum != frames.ofContent(content)) {
            return Optional.of(new Frame.Broken(left == (long) length + Frames.OVERHEAD));
        }
        frames.go(checksum);
        place += length + Frames.OVERHEAD;
        block.position(block.position() + length + Frames.OVERHEAD);
        return Optional.of(new Frame.Whole(content));
    }

    /** Some file systems make a file longer before they write into it: what a crash leaves is zeros to the end. */
    private boolean isUnwritten(long left) {
        ByteBuffer zeros = bytes((int) Math.min(left, BLOCK));
        while (zeros.hasRemaining()) {
            if (zeros.get() != 0) {
                return false;
            }
        }
        return true;
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
