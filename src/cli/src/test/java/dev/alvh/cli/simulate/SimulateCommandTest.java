package dev.alvh.cli.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTheStatisticsOfTheYearsThatWereSimulated() throws IOException, BadInputException {
        Run run = Run.of("simulate", "--years", 2, "--seed", 3, "--json");
        Answer answer = Answer.of(run);

        assertEquals("", run.err());
        assertEquals(504, answer.number("days"));
        assertEquals("stationary", answer.text("scenario"));
        assertTrue(answer.object("simulated").number("vixMean") > 9);
        assertTrue(answer.object("simulated").number("correlation") < -0.5);
    }

    @Test
    void theSameSeedPrintsTheSameAndAnotherDoesNot() {
        String once = Run.of("simulate", "--years", 1, "--seed", 3).out();

        assertEquals(once, Run.of("simulate", "--years", 1, "--seed", 3).out());
        assertTrue(!once.equals(Run.of("simulate", "--years", 1, "--seed", 4).out()));
    }

    @Test
    void aDataFolderIsMeasuredWithTheSameStatistics() throws IOException, BadInputException {
        Files.writeString(folder.resolve("VIX_History.csv"), """
                DATE,OPEN,HIGH,LOW,CLOSE
                01/10/2018,10,10,10,10
                01/11/2018,20,20,20,20
                """);
        Files.writeString(folder.resolve("SPX_History.csv"), """
                DATE,OPEN,HIGH,LOW,CLOSE
                01/10/2018,2800,2800,2800,2800
                01/11/2018,2700,2700,2700,2700
                """);
        Files.writeString(folder.resolve("vx_settlements.csv"), """
                trade_date,expiry,open,high,low,close,settle,volume,open_interest
                2018-01-10,2018-02-14,10,11,10,11,11,1,1
                2018-01-10,2018-03-21,12,12,12,12,12,1,1
                2018-01-11,2018-02-14,19,20,19,20,20,1,1
                2018-01-11,2018-03-21,16,16,16,16,16,1,1
                """);
        Answer data = Answer.of(Run.of("simulate", "--years", 1, "--data", folder, "--json"));

        assertEquals(2, data.number("dataDays"));
        assertEquals(15, data.object("data").number("vixMean"));
        assertEquals(50, data.object("data").number("shareInverted"));
        assertEquals(Math.log(2) / Math.log(2800 / 2700.0), data.object("data").number("betaDown"), 1e-9);
        assertTrue(data.object("data").isNull("betaUp"));
        assertTrue(data.object("data").isNull("rho180"));
    }

    @Test
    void aTableInMarkdownHasARowForEachStatistic() {
        String table = Run.of("simulate", "--years", 1, "--markdown").out();

        assertTrue(table.startsWith("| statistic | simulated, 252 days |\n|---|---:|\n"), table);
        assertTrue(table.lines().allMatch(line -> line.startsWith("|") && line.endsWith("|")));
    }

    @Test
    void aMissingFolderIsOneLine() {
        Path nowhere = folder.resolve("nowhere");

        assertEquals(
                new Run(2, "", "alvh: " + nowhere + ": no such folder; expected a folder with native files\n"),
                Run.of("simulate", "--years", 1, "--data", nowhere));
    }
}
