package dev.alvh.store.journal;

import dev.alvh.store.file.BadFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A program that appends until it cannot, and says the number of each record once it is durable. */
final class JournalWriter {

    private JournalWriter() {}

    public static void main(String[] args) throws BadFileException {
        try (Journal journal = Journal.open(Path.of(args[0])).journal()) {
            Entry entry = new Entry(
                    Instant.parse("2018-02-05T21:15:00Z"), EntryKind.RULED, "{\"reason\":\"" + "x".repeat(900) + "\"}");
            while (true) {
                System.out.println(journal.append(List.of(entry)).getFirst().number());
            }
        } catch (BadFileException e) {
            System.out.println(e.getMessage());
        }
    }
}
