package dev.alvh.desktop.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes an image as PNG: 8-bit RGB, opaque. Java's own writer would bring the whole of AWT into the image. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] RGB_8_BIT = {8, 2, 0, 0, 0};
    private static final int BYTES_PER_PIXEL = 3;

    /** Each byte as its difference to the same channel of the pixel to the left: flat panels become zeros. */
    private static final byte FILTER_SUB = 1;

    private Png() {}

    static void write(Image image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        DataOutputStream file = new DataOutputStream(out);
        file.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(RGB_8_BIT);
        chunk(file, "IHDR", header.toByteArray());
        chunk(file, "IDAT", deflated(image.getPixelReader(), width, height));
        chunk(file, "IEND", new byte[0]);
        file.flush();
    }

    private static byte[] deflated(PixelReader pixels, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
            byte[] row = new byte[1 + width * BYTES_PER_PIXEL];
            row[0] = FILTER_SUB;
            for (int y = 0; y < height; y++) {
                int left = 0;
                for (int x = 0; x < width; x++) {
                    int color = pixels.getArgb(x, y);
                    int at = 1 + x * BYTES_PER_PIXEL;
                    row[at] = (byte) ((color >> 16) - (left >> 16));
                    row[at + 1] = (byte) ((color >> 8) - (left >> 8));
                    row[at + 2] = (byte) (color - left);
                    left = color;
                }
                packed.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeInt(data.length);
        file.write(name);
        file.write(data);
        file.writeInt((int) crc.getValue());
    }
}
