package dev.alvh.store.journal;

import java.nio.file.Path;

/** Where a desk keeps its journal. */
public final class JournalFile {

    private JournalFile() {}

    /** The file below a folder of state. */
    public static Path in(Path stateFolder) {
        return stateFolder.resolve("journal.jsonl");
    }
}
