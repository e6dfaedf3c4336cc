package dev.alvh.cli.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.core.ruleset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesetCommandTest {

    @TempDir
    Path folder;

    private Path calmer;

    @BeforeEach
    void aRulesetThatWaitsForLargerSpikes() throws IOException {
        calmer = Files.writeString(folder.resolve("calmer.json"), """
                {"base": "alvh-442", "name": "calmer",
                 "spike": {"threshold": 2.5}, "layers": {"D2": {"instrument": "future"}}}
                """);
    }

    @Test
    void showPrintsEveryValueAndMarksThoseThatDiffer() {
        List<String> lines = Run.of("ruleset", "show", calmer).out().lines().toList();

        assertEquals("calmer, version 1", lines.getFirst());
        assertTrue(lines.contains("* differs: 2 from alvh-442"), lines.toString());
        assertTrue(lines.contains("D1             120          0.1        call"), String.join("\n", lines));
        assertTrue(lines.contains("D2             180          0.1    * future"), String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(line -> line.matches("spike\\.threshold +2\\.5  \\* +2")));
        assertTrue(lines.stream().anyMatch(line -> line.matches("spike\\.slope +0\\.5 +0\\.5")));
    }

    @Test
    void theDefaultIsShownWhereNoneIsNamed() {
        Run run = Run.of("ruleset", "show");

        assertTrue(run.out().startsWith("alvh-442, version 1\n"));
        assertTrue(run.out().contains("\nno value differs from alvh-442\n"));
        assertEquals(run, Run.of("ruleset", "show", "alvh-442"));
    }

    @Test
    void whatShowPrintsAsJsonIsACompleteRulesetFile() throws IOException {
        String text = Run.of("ruleset", "show", calmer, "--json").out();
        Path whole = Files.writeString(folder.resolve("whole.json"), text);

        assertEquals(Run.of("ruleset", "hash", calmer), Run.of("ruleset", "hash", whole));
        assertEquals(text, Run.of("ruleset", "show", whole, "--json").out());
    }

    @Test
    void hashPrintsTheHash() throws IOException {
        assertEquals(new Run(0, Presets.DEFAULT.hash() + "\n", ""), Run.of("ruleset", "hash"));
        Answer answer = Answer.of(Run.of("ruleset", "hash", "vix-calls-30-110-220", "--json"));
        assertEquals("vix-calls-30-110-220", answer.text("name"));
        assertEquals(1, answer.number("version"));
        assertEquals(Presets.VIX_CALLS_30_110_220.hash(), answer.text("hash"));
    }

    @Test
    void diffListsFieldByFieldWhatBecameOfIt() throws IOException {
        Run run = Run.of("ruleset", "diff", "alvh-442", calmer);

        assertEquals(0, run.code());
        assertEquals(
                List.of("field", "name", "layers.D2.instrument", "spike.threshold"),
                run.out().lines().map(line -> line.split(" ", 2)[0]).toList());
        assertTrue(run.out().contains("call  ->  future\n"), run.out());
        Answer change = Answer.of(Run.of("ruleset", "diff", "alvh-442", calmer, "--json"))
                .objects("changes")
                .getLast();
        assertEquals("spike.threshold", change.text("field"));
        assertEquals(2, change.number("from"));
        assertEquals(2.5, change.number("to"));
        assertEquals(
                "the same: " + Presets.DEFAULT.hash() + "\n",
                Run.of("ruleset", "diff", "alvh-442", "alvh-442").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "hash", "check"})
    void aBadRulesetIsRefusedByEveryCommand(String command) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), """
                {"base": "alvh-442", "name": "bad",
                 "spike": {"threshold": 50}}
                """);

        String message = "alvh: " + bad + ", line 2: spike.threshold must be from 0.1 to 10, got 50\n";
        assertEquals(new Run(2, "", message), Run.of("ruleset", command, bad));
        assertEquals(new Run(2, "", message), Run.of("ruleset", command, bad, "--json"));
    }

    @Test
    void whatIsNeitherFileNorPresetIsRefusedWithThePresets() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: alvh-443: no such file, and no such preset; expected a ruleset file, or one of alvh-442,"
                                + " vix-calls-30-110-220\n"),
                Run.of("ruleset", "show", "alvh-443"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "hash", "diff", "sign", "check"})
    void eachCommandHasHelp(String command) {
        Run run = Run.of("ruleset", command, "--help");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: alvh ruleset " + command), run.out());
        assertTrue(run.out().contains("--json"));
    }

    @Test
    void withoutACommandOfItsOwnItSaysThatItNeedsOne() {
        Run run = Run.of("ruleset");

        assertEquals(2, run.code());
        assertEquals("alvh: missing required subcommand (see alvh ruleset --help)\n", run.err());
        assertFalse(run.err().contains("Exception"));
    }
}
