package dev.alvh.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the sample folder that comes with the program: invented, and the same everywhere. */
class ReplayCommandTest {

    private static final Path SAMPLE = Path.of("../../assets/sample");

    private static Run replay(Object... more) {
        Object[] words = new Object[3 + more.length];
        words[0] = "replay";
        words[1] = "--data";
        words[2] = SAMPLE;
        System.arraycopy(more, 0, words, 3, more.length);
        return Run.of(words);
    }

    private static List<Answer> decisions(String date) throws IOException, BadInputException {
        return Answer.of(replay("--date", date, "--json"))
                .objects("days")
                .getFirst()
                .objects("decisions");
    }

    @Test
    void theFirstCondorIsDecidedOnTheFirstCloseAndSoldAtTheNext() throws IOException, BadInputException {
        assertEquals(
                List.of("Sell a condor in the next session"),
                decisions("2024-01-02").stream()
                        .map(one -> one.text("decision"))
                        .toList());
        Answer day = Answer.of(replay("--date", "2024-01-03", "--json"))
                .objects("days")
                .getFirst();
        Answer sold = day.objects("decisions").getFirst();
        assertEquals("2024-01-03", day.text("date"));
        assertEquals("2024-01-03T21:00:00Z", sold.text("at"));
        assertTrue(sold.text("decision").startsWith("Sold "), sold.text("decision"));
        assertTrue(sold.number("cash") > 0);
        assertEquals(sold.number("cash"), day.number("cash"));
    }

    @Test
    void theTextSaysWhatWasKnownAndWhatWasDecided() {
        Run run = replay("--date", "2024-01-03");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("08:30  the session opens; known are the closes up to 2024-01-02\n"), run.out());
        assertTrue(run.out().contains("15:00  the settlement, at which the desk decides\n"), run.out());
        assertTrue(run.out().contains("15:00  Sold "), run.out());
        assertTrue(run.out().contains("SIMULATED: no market ever showed these numbers"), run.out());
    }

    @Test
    void equityIsWhatWasEarnedBeforeCostsLessTheCosts() throws IOException {
        Answer day = Answer.of(replay("--date", "2024-08-06", "--json"))
                .objects("days")
                .getFirst();
        Answer account = day.object("account");

        double gains = account.number("condors") + account.number("futures") + account.number("calls");
        double costs = account.number("condorSpreads")
                + account.number("condorFees")
                + account.number("hedgeSpreads")
                + account.number("hedgeFees");
        assertEquals(account.number("equity"), gains - costs, 1e-6);
        assertTrue(account.number("condorSpreads") > 0 && account.number("hedgeSpreads") > 0);
        assertTrue(Math.abs(account.number("equity") - day.number("cash")) > 1, "a condor is held, at its value");

        String text = replay("--date", "2024-08-06").out();
        assertTrue(text.contains("\n  condors       "), text);
        assertTrue(text.contains(" before costs, spreads -"), text);
    }

    @Test
    void theHedgeTradesTheSessionAfterTheCondorUnlessNothingIsApproved() {
        String all = replay("--date", "2024-01-04").out();
        String none = replay("--date", "2024-01-04", "--approve", "none").out();
        assertFalse(all.contains("hedge held      nothing"), all);
        assertTrue(none.contains("hedge held      nothing"), none);
        assertEquals(
                all.lines().filter(line -> line.startsWith("hedge target")).toList(),
                none.lines().filter(line -> line.startsWith("hedge target")).toList());
    }

    @Test
    void theDeskDecidesByTheRulesetThatIsAskedFor() {
        String preset = replay("--date", "2024-01-04").out();
        String ladder = replay("--date", "2024-01-04", "--ruleset", "vix-calls-30-110-220")
                .out();
        assertTrue(preset.contains("rules of alvh-442, version "), preset);
        assertTrue(ladder.contains("rules of vix-calls-30-110-220, version "), ladder);
        assertNotEquals(hedge(preset), hedge(ladder));

        Run unknown = replay("--date", "2024-01-04", "--ruleset", "alvh-443");
        assertEquals(2, unknown.code());
        assertEquals(1, unknown.err().lines().count());
    }

    private static List<String> hedge(String text) {
        return text.lines().filter(line -> line.startsWith("hedge held")).toList();
    }

    @Test
    void theSameSessionIsToldInTheSameBytes() {
        assertEquals(
                replay("--date", "2025-04-15", "--json").out(),
                replay("--date", "2025-04-15", "--json").out());
    }

    @Test
    void aDateWithoutASessionIsRefusedInOneLine() {
        Run saturday = replay("--date", "2024-01-06");
        assertEquals(2, saturday.code());
        assertEquals("", saturday.out());
        assertEquals(1, saturday.err().lines().count());
        assertTrue(saturday.err().contains("no VX settlement on 2024-01-06, a Saturday"), saturday.err());
        assertEquals(2, replay("--date", "2024-02-30").code());
        assertEquals(2, replay("--date", "1999-01-04").code());
        assertEquals(2, replay("--date", "2024-01-03", "--approve", "some").code());
        assertEquals(2, replay().code());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void theFifthOfFebruary2018EndsInverted() {
        Run run = Run.of(
                "replay", "--data", Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"), "--date", "2018-02-05");
        assertTrue(run.out().contains("regime          INVERTED\n"), run.out());
    }
}
