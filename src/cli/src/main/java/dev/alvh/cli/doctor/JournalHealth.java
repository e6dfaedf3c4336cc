package dev.alvh.cli.doctor;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.JournalContent;
import dev.alvh.store.journal.JournalFile;
import dev.alvh.store.journal.JournalReader;
import dev.alvh.store.journal.JournalState;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the journal of decisions is as it was written. */
final class JournalHealth {

    private static final String NAME = "journal";

    private JournalHealth() {}

    /** Of a state folder, which may not exist yet. Changes nothing. */
    static Check check(Path stateFolder) {
        Path file = JournalFile.in(stateFolder);
        if (!Files.exists(file)) {
            return new Check(NAME, true, "none yet");
        }
        try {
            JournalContent content = JournalReader.read(file);
            int records = content.records().size();
            return switch (content.state()) {
                case JournalState.Whole() -> new Check(NAME, true, records + " records, each as it was written");
                case JournalState.Torn _ ->
                    new Check(NAME, true, records + " records; a cut write after them is set aside at the next start");
                case JournalState.Broken(long number, String why) ->
                    new Check(
                            NAME,
                            false,
                            "record " + number + " " + why + ": keep the file, and restore it from a copy");
            };
        } catch (BadFileException e) {
            return new Check(NAME, false, String.valueOf(e.getMessage()));
        }
    }
}
