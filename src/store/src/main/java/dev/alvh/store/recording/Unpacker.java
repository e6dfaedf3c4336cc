package dev.alvh.store.recording;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Reads what a {@link Packer} has packed. Bytes that it never packed end in an {@link IllegalArgumentException} or a
 * {@link BufferUnderflowException}.
 */
final class Unpacker {

    private final ByteBuffer in;

    Unpacker(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    int octet() {
        return in.get() & 0xFF;
    }

    long count() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than 64 bits");
    }

    /** A count that fits what is left: at least one byte for each thing counted. */
    int size() {
        long size = count();
        if (size < 0 || size > in.remaining()) {
            throw new IllegalArgumentException("a size of " + size + " with " + in.remaining() + " bytes left");
        }
        return (int) size;
    }

    long signed() {
        long zigzag = count();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    double number() {
        return octet() == 0 ? signed() / Packer.DECIMALS : Double.longBitsToDouble(in.getLong());
    }

    Instant moment(Instant from) {
        return Instant.ofEpochSecond(from.getEpochSecond() + signed(), count());
    }

    String text() {
        return new String(raw(), StandardCharsets.UTF_8);
    }

    byte[] raw() {
        byte[] bytes = new byte[size()];
        in.get(bytes);
        return bytes;
    }
}
