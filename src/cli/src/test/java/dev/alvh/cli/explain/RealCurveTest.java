package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Official data, read in place where it is at hand. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class RealCurveTest {

    private static final double EXACT = 1e-9;

    @Test
    void theFifthOfFebruary2018WasInverted() throws IOException, BadInputException {
        Run run = Run.of("explain", "--data", data(), "--date", "2018-02-05", "--json");
        assertEquals("", run.err());
        Answer answer = Answer.of(run);
        Answer curve = answer.object("curve");
        Answer front = curve.objects("nodes").getFirst();

        assertEquals("2018-02-05T21:15:00Z", answer.text("asOf"));
        assertEquals("SETTLED", answer.text("provenance"));
        assertEquals(37.32, curve.number("spot"), EXACT);
        assertEquals(5.25, curve.number("frontPremium"), EXACT);
        assertEquals("INVERTED", curve.text("regime"));
        assertEquals("Feb-18", front.text("contract"));
        assertEquals("2018-02-14", front.text("settles"));
        assertEquals(33.225, front.number("price"), EXACT);
    }

    @Test
    void aCurveOutlivesADayWithoutItsIndex() {
        Run run = Run.of("explain", "--data", data(), "--date", "2018-12-05");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("spot VIX        —  no VIX value is stamped 2018-12-05\n"), run.out());
    }

    private static Path data() {
        return Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market");
    }
}
