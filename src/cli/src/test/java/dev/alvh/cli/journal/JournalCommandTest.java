package dev.alvh.cli.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Run;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.Entry;
import dev.alvh.store.journal.EntryKind;
import dev.alvh.store.journal.Journal;
import dev.alvh.store.journal.JournalRecord;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a real journal. */
class JournalCommandTest {

    private static final Instant AT = Instant.parse("2018-02-05T21:15:00Z");

    @TempDir
    Path folder;

    private Path file;
    private List<JournalRecord> records;

    @BeforeEach
    void twoRecords() throws BadFileException {
        file = folder.resolve("journal.jsonl");
        try (Journal journal = Journal.open(file).journal()) {
            records = journal.append(List.of(
                    new Entry(AT, EntryKind.PROPOSED, "{\"batch\":\"2018-02-05-close\"}"),
                    new Entry(AT.plusSeconds(60), EntryKind.RULED, "{\"who\":\"me\"}")));
        }
    }

    private static JsonNode field(String json, String name) throws BadFileException {
        JsonNode.Obj document = (JsonNode.Obj) JsonFile.parse("out", json);
        return Objects.requireNonNull(document.fields().get(name), name);
    }

    @Test
    void verifyNamesTheHeadOfAJournalThatIsAsItWasWritten() throws BadFileException {
        assertEquals(
                new Run(
                        0,
                        "2 records, each as it was written; the last is "
                                + records.get(1).hash() + "\n",
                        ""),
                Run.of("journal", "verify", "--journal", file));

        String json = Run.of("journal", "verify", "--journal", file, "--json").out();
        assertEquals("2", field(json, "records").shown());
        assertEquals("\"" + records.get(1).hash() + "\"", field(json, "head").shown());
    }

    @Test
    void verifyNamesTheFirstRecordThatWasChangedAndExitsWithAFinding() throws Exception {
        Files.writeString(file, Files.readString(file).replace("me", "my"));

        assertEquals(
                new Run(1, "record 2 does not match its hash\n", ""), Run.of("journal", "verify", "--journal", file));
        Run json = Run.of("journal", "verify", "--journal", file, "--json");
        assertEquals(1, json.code());
        assertEquals("2", field(json.out(), "firstBad").shown());
    }

    @Test
    void verifyWithNoJournalYetSaysSo() {
        assertEquals(
                new Run(0, "there is no journal yet: nothing has been decided\n", ""), Run.of("journal", "verify"));
    }

    @Test
    void aJournalThatIsNamedAndNotThereIsBadInput() {
        Run missing = Run.of("journal", "verify", "--journal", folder.resolve("none"));

        assertEquals(2, missing.code());
        assertEquals("alvh: " + folder.resolve("none") + ": no such file; expected a journal\n", missing.err());
    }

    @Test
    void exportPrintsEachRecordAsARowOrAsJson() throws BadFileException {
        assertEquals(
                "record,at,kind,body,hash\n"
                        + "1,2018-02-05T21:15:00Z,proposed,\"{\"\"batch\"\":\"\"2018-02-05-close\"\"}\","
                        + records.get(0).hash() + "\n"
                        + "2,2018-02-05T21:16:00Z,ruled,\"{\"\"who\"\":\"\"me\"\"}\","
                        + records.get(1).hash() + "\n",
                Run.of("journal", "export", "--journal", file).out());

        String json = Run.of("journal", "export", "--journal", file, "--json").out();
        JsonFile.parse("out", json);
        assertTrue(json.contains("\"body\": {\"who\":\"me\"}"), json);
    }

    @Test
    void exportStopsBeforeARecordThatWasChangedAndSaysSo() throws Exception {
        Files.writeString(file, Files.readString(file).replace("me", "my"));

        Run export = Run.of("journal", "export", "--journal", file);

        assertEquals(1, export.code());
        assertEquals(2, export.out().lines().count());
        assertEquals("alvh: record 2 does not match its hash: nothing from it on is exported\n", export.err());
    }
}
