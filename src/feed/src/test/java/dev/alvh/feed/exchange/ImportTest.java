package dev.alvh.feed.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.folder.Downloads;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path dir;

    private Downloads defective() throws Exception {
        Downloads downloads = new Downloads(Files.createDirectory(dir.resolve("from")))
                .withExchangeRows(
                        "CFE_J07_VX.csv",
                        "3/26/2007,J (Apr 07),13.1,13.3,13.02,13.2,13.17,0,10,0,50,",
                        "3/23/2007,J (Apr 07),131.1,133,130.2,132,131.7,0,10,0,50")
                .withExchangeRows("VX_2018-02-21.csv", "2018-02-05,G (Feb 2018),0,18.9,18.2,0,12.500000001,0,0,0,7");
        return downloads
                .with(
                        "VIX_History.csv",
                        "disclaimer",
                        "DATE,OPEN,HIGH,LOW,CLOSE",
                        "01/05/2006,11,11.9,11.2,11.4",
                        "01/04/2006,11,11.2,11.9,11.500000",
                        "01/06/2006,11,11.2,11.9,n/a")
                .with("DTB3.csv", "DATE,VALUE", "2018-02-16,1.50", "2018-02-19,.")
                .with("series/reit_pcf.csv", "date,value,known_at", "2018-02-05,12.5,2018-03-15")
                .with("events.csv", "date,time_et,kind,actual,consensus", "2018-02-14,08:30,CPI,2.1,1.90");
    }

    @Test
    void writesWhatCanBeUsedInTheTidyShapes() throws Exception {
        Path to = dir.resolve("to");
        ImportReport report = Import.run(defective().dir(), to);
        assertEquals(
                Map.of(
                        "vx_settlements.csv",
                        """
                        trade_date,expiry,open,high,low,close,settle,volume,open_interest
                        2007-03-23,2007-04-18,13.11,13.3,13.02,13.2,13.17,10,50
                        2007-03-26,2007-04-18,13.1,13.3,13.02,13.2,13.17,10,50
                        2018-02-05,2018-02-21,,,,,12.5,0,7
                        """,
                        "VIX_History.csv",
                        "DATE,OPEN,HIGH,LOW,CLOSE\n2006-01-04,,,,11.5\n2006-01-05,11,11.9,11.2,11.4\n",
                        "DTB3.csv",
                        "observation_date,DTB3\n2018-02-16,1.5\n",
                        "series/reit_pcf.csv",
                        "date,value,known_at\n2018-02-05,12.5,2018-03-15\n",
                        "events.csv",
                        "date,time_et,kind,actual,consensus\n2018-02-14,08:30,CPI,2.1,1.9\n"),
                files(to));
        assertEquals(
                "[CFE_J07_VX.csv 2 2 0, DTB3.csv 1 0 0, VIX_History.csv 2 2 1, VX_2018-02-21.csv 1 1 0, "
                        + "events.csv 1 0 0, series/reit_pcf.csv 1 0 0]",
                report.files().stream()
                        .map(file -> file.name() + " " + file.rows() + " "
                                + file.repairs().size() + " "
                                + file.refusals().size())
                        .toList()
                        .toString());
    }

    @Test
    void whatItWritesReadsBackAsTheSameHistory() throws Exception {
        Path from = defective().dir();
        Import.run(from, dir.resolve("to"));
        assertEquals(
                Downloads.contents(DataFolder.read(from).history()),
                Downloads.contents(DataFolder.read(dir.resolve("to")).history()));
    }

    @Test
    void replacesWholeFilesAndGivesTheSameBytesAgain() throws Exception {
        Path from = defective().dir();
        Path to = Files.createDirectory(dir.resolve("to"));
        Files.writeString(to.resolve("vx_settlements.csv"), "an older table");
        Files.writeString(to.resolve("notes.txt"), "mine");
        Import.run(from, to);
        Map<String, String> first = files(to);
        Import.run(from, to);
        assertEquals(first, files(to));
        assertEquals("mine", first.get("notes.txt"));
        assertTrue(String.valueOf(first.get("vx_settlements.csv")).startsWith(Downloads.TIDY_HEADER));
    }

    @Test
    void syntheticNumbersStayLabelled() throws Exception {
        SyntheticFolder.write(Files.createDirectory(dir.resolve("from")));
        Import.run(dir.resolve("from"), dir.resolve("to"));
        DataFolder data = DataFolder.read(dir.resolve("to"));
        assertEquals(Provenance.SIMULATED, data.history().provenance());
        assertEquals(
                Downloads.contents(DataFolder.read(dir.resolve("from")).history()), Downloads.contents(data.history()));
    }

    @Test
    void writesNothingWhereAFileCannotBeUsed() throws Exception {
        Path from = defective().with("SOFR.csv", "no,header").dir();
        assertThrows(BadInputException.class, () -> Import.run(from, dir.resolve("to")));
        assertTrue(Files.notExists(dir.resolve("to")));
    }

    @Test
    void refusesTargetsThatCannotBeOne() throws Exception {
        Path from = defective().dir();
        Path file = Files.writeString(dir.resolve("file"), "");
        assertEquals(file + ": is a file; expected a folder to write to", lineOf(from, file));
        assertEquals(
                file.resolve("to/DTB3.csv") + ": cannot be written; expected a folder to write to",
                lineOf(from, file.resolve("to")));
        assertEquals(from + ": is the folder to import from; expected another folder to write to", lineOf(from, from));
        Path missing = dir.resolve("nowhere");
        assertEquals(
                missing + ": no such folder; expected a folder with native files", lineOf(missing, dir.resolve("to")));
    }

    private static String lineOf(Path from, Path to) {
        return String.valueOf(assertThrows(BadInputException.class, () -> Import.run(from, to))
                .getMessage());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void realDownloadsReadBackAsTheSameHistory() throws Exception {
        for (String name : new String[] {"raw", "market"}) {
            Path from = Path.of(System.getenv("ALVH_REAL_DATA")).resolve(name);
            Import.run(from, dir.resolve(name));
            assertEquals(
                    Downloads.contents(DataFolder.read(from).history()),
                    Downloads.contents(DataFolder.read(dir.resolve(name)).history()));
        }
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
