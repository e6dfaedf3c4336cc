package dev.alvh.store.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** The file: eight bytes that say what it is, then records, each with its length before and its checksum behind. */
final class Frames {

    /** The name of the format and its version. */
    static final byte[] MAGIC = "ALVHREC2".getBytes(StandardCharsets.US_ASCII);

    /** A record says first what it is. */
    static final int START = 1;

    static final int BATCH = 2;

    /** Length and checksum. */
    static final int OVERHEAD = 2 * Integer.BYTES;

    private Frames() {}

    static void write(OutputStream out, byte[] content) throws IOException {
        out.write(bytes(content.length));
        out.write(content);
        out.write(bytes(checksum(content)));
    }

    /** Of length and content, so that a length that was damaged is found too. */
    static int checksum(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(bytes(content.length));
        crc.update(content);
        return (int) crc.getValue();
    }

    private static byte[] bytes(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }
}
