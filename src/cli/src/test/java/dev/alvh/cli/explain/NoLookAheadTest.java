package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What the files hold after a date changes no byte of what is said of it. */
class NoLookAheadTest {

    private static final int DATES = 50;

    @TempDir
    private Path truncated;

    @Test
    void fiftyDatesOfTheSampleAreExplainedWithoutTheFuture() throws IOException, BadInputException {
        check(Path.of("../../assets/sample"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void fiftyRealDatesAreExplainedWithoutTheFuture() throws IOException, BadInputException {
        check(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"));
    }

    private void check(Path data) throws IOException, BadInputException {
        MarketHistory whole = DataFolder.read(data).history();
        List<LocalDate> dates = List.copyOf(whole.curveDates());
        Random random = new Random(20191231);
        for (int i = 0; i < DATES; i++) {
            LocalDate date = dates.get(random.nextInt(dates.size()));
            TruncatedFolder.write(data, truncated, date);
            assertEquals(
                    explained(truncated, DataFolder.read(truncated).history(), date), explained(data, whole, date));
        }
    }

    private static String explained(Path folder, MarketHistory history, LocalDate date) throws BadInputException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Explanation explanation = Explanation.of(folder, history, date, Presets.DEFAULT);
        explanation.writeText(out, SignOffStatus.PRESET);
        explanation.writeJson(out, SignOffStatus.PRESET);
        out.flush();
        return text.toString();
    }
}
