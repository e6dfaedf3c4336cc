package dev.alvh.store.journal;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,15}) ([0-9a-f]{64})\n");
    private static final long LARGEST = 1L << 20;

    /** Beside the journal. */
    static Path file(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".head");
    }

    /**
     * As it was last written; empty where no file is there.
     *
     * @throws BadFileException where the file is none of this kind
     */
    static Optional<Head> of(Path journal) throws BadFileException {
        Path file = file(journal);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher text = TEXT.matcher(WholeFile.read(file, "the journal's last number and hash", LARGEST));
        if (!text.matches()) {
            throw BadFileException.in(
                    file.toString(), "is no record number and hash", "what was written there, or no such file");
        }
        return Optional.of(new Head(Long.parseLong(text.group(1)), text.group(2)));
    }

    void write(Path journal) throws BadFileException {
        WholeFile.write(file(journal), number + " " + hash + "\n");
    }
}
