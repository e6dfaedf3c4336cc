package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-03", "2018-12-05"})
    void aDayOnWhichSpxDidNotTradeKeepsTheHedgeAndMarksNothing(String date) throws IOException, BadInputException {
        Answer answer = Answer.of(Run.of("explain", "--data", data(), "--date", date, "--json"));

        assertEquals(10, answer.objects("layers").size());
        assertTrue(answer.isNull("condor"));
        assertEquals("no fresh value of SPX on " + date, answer.text("condorReason"));
        assertTrue(answer.object("sizing").number("dollarsPerPoint") > 0);
        assertTrue(answer.object("book").object("breakEvens").isNull("adaptive"));
        assertTrue(answer.isNull("scenarios"));
    }

    /** The trailing three years of 2017 to 2019 were steeper than the model's defaults, which come from all years. */
    @Test
    void theFitOfTheShockModelStandsBesideTheDefaults() throws IOException, BadInputException {
        Answer shock = Answer.of(Run.of("explain", "--data", data(), "--date", "2019-12-30", "--json"))
                .object("shock");
        Answer fit = shock.object("fit");
        Answer defaults = shock.object("defaults");

        assertEquals(756, shock.number("days"));
        assertEquals(5.0, defaults.number("betaDown"));
        assertTrue(fit.number("betaDown") > 7 && fit.number("betaDown") < 11);
        for (String part : List.of("down", "up", "futures")) {
            assertTrue(fit.object("rSquared").number(part)
                    >= defaults.object("rSquared").number(part));
        }
    }
}
