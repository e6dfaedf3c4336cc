package dev.alvh.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file, read at once and replaced at once: a reader never sees half of one. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param kind what the file should be, within a sentence
     * @param largest bytes that it may have, a multiple of 1 MB
     * @throws BadFileException where there is no such file, or it is too large or no text in UTF-8
     */
    public static String read(Path file, String kind, long largest) throws BadFileException {
        if (Files.isDirectory(file)) {
            throw BadFileException.in(file.toString(), "is a folder", kind);
        }
        if (!Files.exists(file)) {
            throw BadFileException.in(file.toString(), "no such file", kind);
        }
        try {
            if (Files.size(file) > largest) {
                throw BadFileException.in(
                        file.toString(), "is larger than " + (largest >> 20) + " MB", "a smaller file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notText(file, kind);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw notText(file, kind);
        } catch (IOException _) {
            throw BadFileException.in(file.toString(), "cannot be read", "a readable file");
        }
    }

    /**
     * Writes the text, replacing what was there.
     *
     * @throws BadFileException where it cannot be written; what was there is then still there
     */
    public static void write(Path file, String text) throws BadFileException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            move(part, file);
        } catch (IOException e) {
            throw BadFileException.in(
                    file.toString(), "cannot be written (" + e.getClass().getSimpleName() + ")", "a writable folder");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static BadFileException notText(Path file, String kind) {
        return BadFileException.in(file.toString(), "is not a text in UTF-8", kind);
    }
}
