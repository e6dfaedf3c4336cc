package dev.alvh.feed.csv;

import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole file as text. */
final class TextFile {

    private static final String EXPECTED = "a readable text file (UTF-8)";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    static String read(Path file) throws BadInputException {
        if (Files.isDirectory(file)) {
            throw BadInputException.in(file, "is a folder", EXPECTED);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw BadInputException.in(file, "is no regular file", EXPECTED);
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException _) {
            throw BadInputException.in(file, "cannot be read", EXPECTED);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw BadInputException.in(file, "is binary", EXPECTED);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw BadInputException.in(file, "is binary or in another encoding", EXPECTED);
        }
    }
}
