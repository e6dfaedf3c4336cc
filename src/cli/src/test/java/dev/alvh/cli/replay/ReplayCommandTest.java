package dev.alvh.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.store.recording.SessionRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

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
    void aRangeIsItsSessionsOneByOne() throws IOException {
        Run range = replay("--date", "2024-01-03", "--to", "2024-01-09", "--json");
        assertEquals(0, range.code(), range.err());
        List<Answer> days = Answer.of(range).objects("days");
        assertEquals(
                List.of("2024-01-03", "2024-01-04", "2024-01-05", "2024-01-08", "2024-01-09"),
                days.stream().map(day -> day.text("date")).toList());
        for (Answer day : days) {
            Answer alone = Answer.of(replay("--date", day.text("date"), "--json"))
                    .objects("days")
                    .getFirst();
            assertEquals(alone.number("cash"), day.number("cash"), day.text("date"));
            assertEquals(
                    alone.objects("decisions").stream()
                            .map(one -> one.text("decision"))
                            .toList(),
                    day.objects("decisions").stream()
                            .map(one -> one.text("decision"))
                            .toList());
        }
        String text = replay("--date", "2024-01-03", "--to", "2024-01-09").out();
        assertTrue(text.startsWith("replay of 2024-01-03 to 2024-01-09, Chicago time\n"), text);
        assertTrue(text.contains("\n2024-01-08  "), text);
        Run backwards = replay("--date", "2024-01-09", "--to", "2024-01-03");
        assertEquals(2, backwards.code());
        assertEquals(1, backwards.err().lines().count());
    }

    @Test
    void aRecordingIsReplayedAsItWasLived(@TempDir Path dir) throws IOException, BadInputException {
        Path file = dir.resolve("day.rec");
        LocalDate date = LocalDate.of(2024, 1, 4);
        PlayerListener nobody = new PlayerListener() {
            @Override
            public void state(DeskState state, PlayerStatus status) {}

            @Override
            public void failed(String why) {
                throw new AssertionError(why);
            }
        };
        FolderPlayback sample = new FolderPlayback(DataFolder.read(SAMPLE).history());
        try (DeskPlayer player = DeskPlayer.onThisThread(sample, nobody, SessionRecorder.to(file))) {
            player.show(date, 1);
        }
        double lived = Answer.of(replay("--date", date, "--json"))
                .objects("days")
                .getFirst()
                .number("cash");
        Run run = Run.of("replay", "--data", file, "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertFalse(Answer.of(run).flag("cut"));
        Answer day = Answer.of(run).objects("days").getFirst();
        assertEquals(date.toString(), day.text("date"));
        assertEquals(lived, day.number("cash"));

        assertEquals(2, Run.of("replay", "--data", file, "--date", "2024-01-08").code());
        assertEquals(2, Run.of("replay", "--data", file, "--approve", "none").code());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        Run cut = Run.of("replay", "--data", file, "--json");
        assertEquals(1, cut.code(), cut.err());
        assertTrue(Answer.of(cut).flag("cut"));
        assertTrue(cut.err().contains("the recording was cut off; it ends after batch "), cut.err());
        Files.write(file, Arrays.copyOf(whole, 100));
        Run damaged = Run.of("replay", "--data", file);
        assertEquals(2, damaged.code());
        assertEquals(1, damaged.err().lines().count());
        assertEquals(1, damaged.err().split("expected", -1).length - 1, damaged.err());
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
