package dev.alvh.store.journal;

import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the journal has come, in a file of its own: by the chain alone a journal that lacks its last records looks like
 * a shorter one. It is written after the records are durable, so it never promises what a crash could take.
 *
 * @param number of the last record
 * @param hash of it
 */
record Head(long number, String hash) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{15}) ([0-9a-f]{64})\n");
    private static final int MOST = 1 << 10;

    /** Beside the journal. */
    static Path file(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".head");
    }

    /**
     * As it was last written; empty where no file is there, or a crash left one before anything was in it.
     *
     * @throws BadFileException where the file is none of this kind
     */
    static Optional<Head> of(Path journal) throws BadFileException {
        Path file = file(journal);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String written = text(file);
        Matcher text = TEXT.matcher(written);
        if (text.matches()) {
            return Optional.of(new Head(Long.parseLong(text.group(1)), text.group(2)));
        }
        if (written.chars().allMatch(c -> c == 0)) {
            return Optional.empty();
        }
        throw BadFileException.in(
                file.toString(), "is no record number and hash", "what was written there, or no such file");
    }

    private static String text(Path file) throws BadFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw BadFileException.in(
                    file.toString(), "cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file");
        }
    }

    /** Always of one length, so that it overwrites the one before. */
    ByteBuffer text() {
        return ByteBuffer.wrap(
                String.format(Locale.ROOT, "%015d %s\n", number, hash).getBytes(StandardCharsets.ISO_8859_1));
    }
}
