package dev.alvh.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How a record is written, one line each, and chained:
 *
 * <pre>{"record":2,"previous":"HASH OF 1","at":"…","kind":"…","body":{…},"hash":"SHA-256"}</pre>
 *
 * <p>The hash is that of all bytes of the line before {@code ,"hash"}, so any tool that knows SHA-256 can check a file. A
 * line names the hash before its own, so that none can be changed, left out, put in or moved without the next one
 * disagreeing.
 */
final class Chain {

    /** In place of the hash before the first record. */
    static final String GENESIS = "0".repeat(64);

    private static final String HASH = ",\"hash\":\"";
    private static final String END = "\"}";

    /** How many bytes of a line its hash does not cover. */
    static final int TAIL = HASH.length() + GENESIS.length() + END.length();

    private Chain() {}

    /** The record of an entry that follows another. */
    static JournalRecord next(long number, String previous, Entry entry) {
        return new JournalRecord(number, previous, entry, sha256(bytes(head(number, previous, entry))));
    }

    /** The line of a record, its line feed included. */
    static byte[] line(JournalRecord written) {
        return bytes(head(written.number(), written.previous(), written.entry()) + HASH + written.hash() + END + "\n");
    }

    /** What every line of this place begins with. */
    static String start(long number, String previous) {
        return "{\"record\":" + number + ",\"previous\":\"" + previous + "\",";
    }

    /** Whether a line, without its line feed, carries the hash of its own bytes. */
    static boolean isWhole(byte[] line) {
        int length = line.length - TAIL;
        return length > 0
                && new String(line, length, TAIL, StandardCharsets.ISO_8859_1)
                        .equals(HASH + sha256(line, length) + END);
    }

    /** The hash that a whole line carries. */
    static String hash(byte[] line) {
        return sha256(line, line.length - TAIL);
    }

    /** What stands before the body of a record. */
    static String start(long number, String previous, Instant at, EntryKind kind) {
        return start(number, previous) + "\"at\":\"" + at + "\",\"kind\":\"" + kind.key() + "\",\"body\":";
    }

    private static String head(long number, String previous, Entry entry) {
        return start(number, previous, entry.at(), entry.kind()) + entry.body();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] text) {
        return sha256(text, text.length);
    }

    private static String sha256(byte[] text, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
