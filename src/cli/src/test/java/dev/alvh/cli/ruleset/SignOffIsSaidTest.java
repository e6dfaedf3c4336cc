package dev.alvh.cli.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.cli.command.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever decides by a ruleset is told whether it has been signed off. */
class SignOffIsSaidTest {

    private static final Path SAMPLE = Path.of("../../assets/sample");

    @TempDir
    Path folder;

    private Path calmer;

    @BeforeEach
    void aRulesetThatNobodyHasSigned() throws IOException {
        calmer = Files.writeString(
                folder.resolve("calmer.json"),
                "{\"base\": \"alvh-442\", \"name\": \"calmer\", \"spike\": {\"threshold\": 2.5}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "replay"})
    void anUnsignedRulesetDecidesButIsCalledOne(String command) throws IOException {
        Run run = decide(command, "--ruleset", calmer);

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("NOT signed off: nobody's signature counts yet"), run.out());
        Answer answer = signOff(decide(command, "--ruleset", calmer, "--json"));
        assertFalse(answer.flag("ok"));
        assertEquals(1, answer.number("required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "replay"})
    void aSignatureUnderExactlyThisRulesetIsSaidUntilItChanges(String command) throws IOException {
        Run sign = run("ruleset", "sign", calmer, "--as", "ann", "--new-key");
        assertEquals(0, sign.code(), sign.err());
        assertTrue(decide(command, "--ruleset", calmer)
                .out()
                .contains("signed off: 1 of the 1 signatures that it needs\n"));
        assertTrue(signOff(decide(command, "--ruleset", calmer, "--json")).flag("ok"));

        Files.writeString(calmer, Files.readString(calmer).replace("2.5", "2.6"));

        assertTrue(decide(command, "--ruleset", calmer)
                .out()
                .contains("NOT signed off: 0 of the 1 signatures that it needs\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "replay"})
    void aPresetNeedsNoneAndThatIsSaidToo(String command) throws IOException {
        assertTrue(decide(command).out().contains("a preset, as it ships; it needs no sign-off\n"));
        Answer answer = signOff(decide(command, "--json"));
        assertTrue(answer.flag("ok"));
        assertEquals(0, answer.number("required"));
    }

    private static Answer signOff(Run run) throws IOException {
        return Answer.of(run).object("signOff");
    }

    private Run decide(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command, "--data", SAMPLE, "--date", "2024-01-04"));
        words.addAll(List.of(more));
        return run(words.toArray());
    }

    private Run run(Object... words) {
        Machine machine = new Machine(
                Map.of("ALVH_HOME", folder.resolve("home").toString()),
                Map.of(),
                Path.of("/nowhere"),
                Run.NOWHERE.clock());
        return Run.on(machine, words);
    }
}
