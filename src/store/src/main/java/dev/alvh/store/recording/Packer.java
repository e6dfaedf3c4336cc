package dev.alvh.store.recording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Packs numbers into few bytes: small ones, prices with up to four decimals, moments close to one another. */
final class Packer {

    /** A price is counted in this part of a point, where that loses nothing. */
    static final double DECIMALS = 10_000;

    private static final double LARGEST = 1e14;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void clear() {
        size = 0;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number of 0 or more, seven bits a byte. */
    void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Any number, small where it is near 0. */
    void signed(long value) {
        count((value << 1) ^ (value >> 63));
    }

    /** Any double, to the last bit. */
    void number(double value) {
        long counted = Math.abs(value) < LARGEST ? Math.round(value * DECIMALS) : 0;
        if (Double.doubleToRawLongBits(counted / DECIMALS) == Double.doubleToRawLongBits(value)) {
            octet(0);
            signed(counted);
            return;
        }
        octet(1);
        long bits = Double.doubleToRawLongBits(value);
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (bits >> shift);
        }
    }

    /** A moment, by its distance from another. */
    void moment(Instant at, Instant from) {
        signed(at.getEpochSecond() - from.getEpochSecond());
        count(at.getNano());
    }

    void text(String text) {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their count before them. */
    void raw(byte[] more) {
        count(more.length);
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
