package dev.alvh.store.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The file: eight bytes that say what it is, then records, each with its length before and checksums of both. Every
 * checksum takes in the one before, so that a record that is lost, doubled or moved is found as a damaged one is.
 */
final class Frames {

    /** The name of the format and its version. */
    static final byte[] MAGIC = "ALVHREC3".getBytes(StandardCharsets.US_ASCII);

    /** A record says first what it is. */
    static final int START = 1;

    static final int BATCH = 2;

    /** The last record of a recording that was ended, and not cut off. */
    static final int END = 3;

    /** Length and its checksum. */
    static final int HEADER = 2 * Integer.BYTES;

    /** Header and the content's checksum. */
    static final int OVERHEAD = HEADER + Integer.BYTES;

    private int last;

    /** At the first record of a file. */
    Frames() {
        this(0);
    }

    private Frames(int last) {
        this.last = last;
    }

    /** At the same record. */
    Frames copy() {
        return new Frames(last);
    }

    /** Writes the next record. */
    void write(OutputStream out, byte[] content) throws IOException {
        out.write(bytes(content.length));
        out.write(bytes(ofLength(content.length)));
        out.write(content);
        go(ofContent(content));
        out.write(bytes(last));
    }

    /** What stands behind the length of the next record. */
    int ofLength(int length) {
        return sum(bytes(last), bytes(length));
    }

    /** What stands behind the content of the next record. */
    int ofContent(byte[] content) {
        return sum(bytes(last), bytes(content.length), content);
    }

    /** The next record had this checksum. */
    void go(int checksum) {
        last = checksum;
    }

    private static int sum(byte[]... parts) {
        CRC32C crc = new CRC32C();
        for (byte[] part : parts) {
            crc.update(part);
        }
        return (int) crc.getValue();
    }

    private static byte[] bytes(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }
}
