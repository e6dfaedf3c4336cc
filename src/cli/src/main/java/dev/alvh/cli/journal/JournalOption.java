package dev.alvh.cli.journal;

import dev.alvh.cli.command.Machine;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.JournalFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which journal a command reads. */
final class JournalOption {

    @Option(names = "--journal", paramLabel = "FILE", description = "The journal (default: that of this user's desk).")
    private @Nullable Path journal;

    /**
     * The file.
     *
     * @throws BadFileException where one was named that is not there, or is a folder
     */
    Path file(Machine machine) throws BadFileException {
        if (journal == null) {
            return JournalFile.in(machine.stateFolder());
        }
        if (!Files.isRegularFile(journal)) {
            throw BadFileException.in(
                    journal.toString(), Files.exists(journal) ? "is a folder" : "no such file", "a journal");
        }
        return journal;
    }
}
