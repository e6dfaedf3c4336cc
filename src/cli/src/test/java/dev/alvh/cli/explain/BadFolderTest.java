package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFolderTest {

    private static final String VX = "vx_settlements.csv";

    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsNamed() {
        assertRefused(folder.resolve("nowhere"), "no such folder; expected a folder with native files");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        assertRefused(Files.createFile(folder.resolve("file")), "is no folder; expected a folder with native files");
    }

    @Test
    void aFolderWithoutAnyKnownFileIsNamed() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));

        assertRefusedAtPath(
                folder,
                folder + ": holds no native file; expected vx_settlements.csv, VX_2018-02-14.csv, "
                        + "VIX_History.csv, DTB3.csv or such");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path file = Files.createDirectory(folder.resolve(VX));

        assertRefusedAtPath(folder, file + ": is a folder; expected a readable text file (UTF-8)");
    }

    @Test
    void aBinaryFileIsNamed() throws IOException {
        Path file = Files.write(folder.resolve(VX), new byte[] {'P', 'K', 3, 4, 0, (byte) 0xff, 0});

        assertRefusedAtPath(folder, file + ": is binary; expected a readable text file (UTF-8)");
    }

    @Test
    void aWrongHeaderIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve(VX), "day,maturity,price\n2018-01-12,2018-01-17,11\n");

        Run run = explain(folder);
        assertEquals("alvh: " + file + ", line 1: ", run.err().substring(0, ("alvh: " + file + ", line 1: ").length()));
        assertOneLine(run);
    }

    private void assertRefused(Path path, String message) {
        assertRefusedAtPath(path, path + ": " + message);
    }

    private static void assertRefusedAtPath(Path data, String message) {
        Run run = explain(data);

        assertEquals("alvh: " + message + "\n", run.err());
        assertOneLine(run);
    }

    private static void assertOneLine(Run run) {
        assertEquals(new Run(2, "", run.err()), run);
        assertEquals(1, run.err().lines().count());
    }

    private static Run explain(Path data) {
        return Run.of("explain", "--data", data, "--date", "2018-01-12");
    }
}
