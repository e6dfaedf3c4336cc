package dev.alvh.cli.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    /** Invented prices with a trailing comma, a day without a trade and a row without any price. */
    private static final String DOWNLOAD = """
            Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest
            2018-01-10,G (Feb 2018),12,12.5,11.5,12,12.05,0,10,0,100,
            2018-01-11,G (Feb 2018),0,13,11,0,12.15,0,0,0,100
            2018-01-12,G (Feb 2018),0,0,0,0,0,0,0,0,100
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheDownload() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("raw")).resolve("VX_2018-02-14.csv"), DOWNLOAD);
    }

    @Test
    void everyRepairAndEveryRefusalIsListedWithItsLine() throws IOException, BadInputException {
        Run run = Run.of("import", "--from", raw(), "--to", folder.resolve("data"), "--json");
        Answer file = Answer.of(run).objects("files").getFirst();

        assertEquals("", run.err());
        assertEquals("VX_2018-02-14.csv", file.text("name"));
        assertEquals(2, file.number("rows"));
        assertEquals(List.of(2.0, 3.0), lines(file.objects("repairs")));
        assertEquals(List.of(4.0), lines(file.objects("refusals")));
    }

    private static List<Double> lines(List<Answer> rows) {
        return rows.stream().map(row -> row.number("line")).toList();
    }

    @Test
    void whatWasImportedCanBeExplained() {
        Path data = folder.resolve("data");
        Run.of("import", "--from", raw(), "--to", data);

        assertEquals(
                0, Run.of("explain", "--data", data, "--date", "2018-01-11").code());
        assertEquals(
                2, Run.of("explain", "--data", data, "--date", "2018-01-12").code());
    }

    @Test
    void aMissingSourceWritesNothing() {
        Path nowhere = folder.resolve("nowhere");

        assertEquals(
                new Run(2, "", "alvh: " + nowhere + ": no such folder; expected a folder with native files\n"),
                Run.of("import", "--from", nowhere, "--to", folder.resolve("data")));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void theSourceIsNeverOverwritten() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: " + raw() + ": is the folder to import from; expected another folder to write to\n"),
                Run.of("import", "--from", raw(), "--to", raw()));
    }

    private Path raw() {
        return folder.resolve("raw");
    }
}
