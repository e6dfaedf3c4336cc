package dev.alvh.feed.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.feed.input.BadInputException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used at all: one clear line each. */
class UnusableInputTest {

    @TempDir
    Path dir;

    private static String lineOf(Path folder) {
        String message = String.valueOf(assertThrows(BadInputException.class, () -> DataFolder.read(folder))
                .getMessage());
        assertTrue(message.lines().count() == 1, message);
        return message;
    }

    @Test
    void aMissingFolder() {
        Path missing = dir.resolve("nowhere");
        assertEquals(missing + ": no such folder; expected a folder with native files", lineOf(missing));
    }

    @Test
    void aFileForAFolder() throws Exception {
        Path file = Files.writeString(dir.resolve("VIX_History.csv"), "DATE,VIX\n");
        assertEquals(file + ": is no folder; expected a folder with native files", lineOf(file));
    }

    @Test
    void aFolderWithNothingKnown() throws Exception {
        Files.writeString(dir.resolve("notes.txt"), "nothing here");
        Files.writeString(dir.resolve("VIX_History.xlsx"), "nor here");
        assertTrue(lineOf(dir).startsWith(dir + ": holds no native file; expected vx_settlements.csv,"), lineOf(dir));
    }

    @Test
    void aFolderWhereAFileIsExpected() throws Exception {
        Path file = Files.createDirectory(dir.resolve("events.csv"));
        assertEquals(file + ": is a folder; expected a readable text file (UTF-8)", lineOf(dir));
    }

    @Test
    void aLinkThatLeadsNowhereIsNotTakenForAMissingFile() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("VIX_History.csv"), dir.resolve("gone.csv"));
        assertEquals(link + ": cannot be read; expected a readable text file (UTF-8)", lineOf(dir));
    }

    @Test
    void aQuoteThatIsNotClosedAndWouldSwallowTheRestOfTheFile() throws Exception {
        Path file = Files.writeString(
                dir.resolve("VIX_History.csv"), "DATE,OPEN,HIGH,LOW,CLOSE\n\"02/05/2018,1,2,1,2\n02/06/2018,1,2,1,2\n");
        assertEquals(file + ", line 2: a quote is not closed; expected each row on one line", lineOf(dir));
    }

    @Test
    void aBinaryFile() throws Exception {
        Path file = Files.write(dir.resolve("DTB3.csv"), new byte[] {'D', 'A', 0, 1, 2});
        assertEquals(file + ": is binary; expected a readable text file (UTF-8)", lineOf(dir));
    }

    @Test
    void aFileInAnotherEncoding() throws Exception {
        Path file = Files.write(
                dir.resolve("DTB3.csv"), "DATE,VALUE\n2018-02-05,1.5 €é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ": is binary or in another encoding; expected a readable text file (UTF-8)", lineOf(dir));
    }

    @Test
    void anEmptyFile() throws Exception {
        Path file = Files.writeString(dir.resolve("VVIX_History.csv"), "\n\n");
        assertEquals(file + ": is empty; expected the header DATE,OPEN,HIGH,LOW,CLOSE or DATE,VVIX", lineOf(dir));
    }

    @Test
    void aWrongHeader() throws Exception {
        Path file = Files.writeString(dir.resolve("vx_settlements.csv"), "date,contract,settle\n2018-02-05,G8,30\n");
        assertEquals(
                file + ", line 1: wrong header 'date,contract,settle'; expected the header " + Downloads.TIDY_HEADER,
                lineOf(dir));
    }

    @Test
    void anIndexUnderTheNameOfAnother() throws Exception {
        Path file = Files.writeString(dir.resolve("SKEW_History.csv"), "DATE,VVIX\n02/05/2018,100\n");
        assertEquals(
                file + ", line 1: wrong header 'DATE,VVIX'; expected the header "
                        + "DATE,OPEN,HIGH,LOW,CLOSE or DATE,SKEW",
                lineOf(dir));
    }

    @Test
    void anUnclosedQuote() throws Exception {
        Files.writeString(dir.resolve("DFF.csv"), "DATE,VALUE\n2018-02-05,\"" + "1.5\n".repeat(10_000_000) + "\n");
        assertTrue(lineOf(dir).startsWith(dir.resolve("DFF.csv") + ": is no CSV; expected the header"), lineOf(dir));
    }

    @Test
    void readsAFolderWithinAnArchive() throws Exception {
        URI archive = URI.create("jar:" + dir.resolve("data.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path root = Files.createDirectory(zip.getPath("/sample"));
            new Downloads(root).withExchangeRows("VX_2018-02-14.csv", "2018-02-05,G (Feb 2018),17,19,16,18,18,0,1,0,1");
            assertEquals(List.of("2018-02-05 Feb-18 18.0"), Downloads.settles(DataFolder.read(root)));
        }
    }
}
