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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignAndCheckTest {

    @TempDir
    Path folder;

    private Path home;
    private Path file;
    private Path signOffs;

    @BeforeEach
    void aRulesetThatNobodyHasSigned() throws IOException {
        home = folder.resolve("home");
        signOffs = folder.resolve("calmer.signoffs.json");
        file = folder.resolve("calmer.json");
        threshold("2.5");
    }

    @Test
    void theFirstNewKeyBecomesTheOneSigner() throws IOException {
        Run sign = run("sign", file, "--as", "ann", "--new-key");

        assertEquals(0, sign.code(), sign.err());
        assertTrue(sign.out().startsWith("calmer, version 1, signed by ann at 2026-06-01T12:00:00Z\n"), sign.out());
        assertTrue(sign.out().contains("\nann is now the one signer, 1 of 1;"), sign.out());
        Run check = run("check", file);
        assertEquals(0, check.code());
        assertTrue(check.out().endsWith("signed off: 1 of the 1 signatures that it needs\n"), check.out());
        Answer answer = Answer.of(run("check", file, "--json"));
        assertEquals(1, answer.number("valid"));
        assertEquals("valid", answer.objects("signOffs").getFirst().text("verdict"));
    }

    @Test
    void nothingPrintedShowsAPrivateKeyOrAPathOfTheMachine() throws IOException {
        String printed = run("sign", file, "--as", "ann", "--new-key").out()
                + run("sign", file, "--as", "bob", "--new-key", "--json").out()
                + run("check", file).out()
                + run("check", file, "--json").out();

        assertFalse(printed.contains(folder.toString()), printed);
        for (String name : List.of("ann", "bob")) {
            String secret = Files.readAllLines(home.resolve("keys").resolve(name + ".key"))
                    .get(1);
            assertFalse(printed.contains(secret.substring(20)), printed);
        }
    }

    @Test
    void anUnsignedRulesetIsAFinding() throws IOException {
        assertEquals(1, run("check", file).code());
        assertTrue(run("check", file).out().endsWith("there is no signers.json in the state folder\n"));
        run("sign", file, "--as", "ann", "--new-key");
        Files.delete(signOffs);

        Run check = run("check", file);
        assertEquals(1, check.code());
        assertTrue(check.out().endsWith("NOT signed off: 0 of the 1 signatures that it needs\n"), check.out());
    }

    @Test
    void aRulesetChangedAfterItsSignOffIsAFindingUntilItIsSignedAgain() throws IOException {
        run("sign", file, "--as", "ann", "--new-key");
        threshold("2.6");

        Run check = run("check", file);
        assertEquals(1, check.code());
        assertTrue(check.out().contains("other ruleset"), check.out());
        run("sign", file, "--as", "ann");
        assertEquals(0, run("check", file).code());
        assertEquals(
                List.of("other ruleset", "valid"),
                Answer.of(run("check", file, "--json")).objects("signOffs").stream()
                        .map(signOff -> signOff.text("verdict"))
                        .toList());
    }

    @Test
    void aSecondKeyCountsOnlyWhenTheSignersListIt() throws IOException {
        run("sign", file, "--as", "ann", "--new-key");
        Answer bob = Answer.of(run("sign", file, "--as", "bob", "--new-key", "--json"));
        assertTrue(run("check", file).out().contains("foreign key"));

        Path signers = home.resolve("signers.json");
        Files.writeString(
                signers,
                Files.readString(signers)
                        .replace("\"required\": 1", "\"required\": 2")
                        .replace("} ]", "}, {\"name\": \"bob\", \"publicKey\": \"" + bob.text("publicKey") + "\"} ]")
                        .replace(
                                "}\n  ]",
                                "}, {\"name\": \"bob\", \"publicKey\": \"" + bob.text("publicKey") + "\"}\n  ]"));
        Run check = run("check", file);
        assertEquals(0, check.code(), check.out() + check.err());
        assertTrue(check.out().endsWith("signed off: 2 of the 2 signatures that it needs\n"), check.out());
    }

    @Test
    void aCutSignatureIsAFinding() throws IOException {
        run("sign", file, "--as", "ann", "--new-key");
        String text = Files.readString(signOffs);
        Files.writeString(signOffs, text.replaceFirst("(\"signature\": \".{30})[^\"]*", "$1"));

        Run check = run("check", file);
        assertEquals(1, check.code());
        assertTrue(check.out().contains("cut signature"), check.out());
    }

    @Test
    void signOffsThatAreNoneAreBadInput() throws IOException {
        run("sign", file, "--as", "ann", "--new-key");
        Files.writeString(signOffs, "{\"signOffs\": [{\"hash\": 7}]}");

        assertEquals(
                new Run(2, "", "alvh: " + signOffs + ", line 1: sign-off 1: hash is a number; expected a text\n"),
                run("check", file));
    }

    @Test
    void aPresetNeedsNoSignOffAndCannotHaveOne() {
        assertEquals(0, run("check").code());
        assertTrue(run("check").out().endsWith("a preset, as it ships; it needs no sign-off\n"));
        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: alvh-442: is a preset and no file; expected a ruleset file, such as 'ruleset show"
                                + " alvh-442 --json' prints\n"),
                run("sign", "alvh-442", "--as", "ann", "--new-key"));
        assertFalse(Files.exists(home));
    }

    @Test
    void nobodySignsTwiceOrWithAKeyThatIsNotThere() {
        assertEquals(
                new Run(2, "", "alvh: keys: there is no key ann; expected one that --new-key made\n"),
                run("sign", file, "--as", "ann"));
        run("sign", file, "--as", "ann", "--new-key");
        assertEquals(
                new Run(2, "", "alvh: " + signOffs + ": ann has signed this ruleset already; expected another key\n"),
                run("sign", file, "--as", "ann"));
        assertEquals(
                new Run(2, "", "alvh: keys: there is a key ann already; expected a new name\n"),
                run("sign", file, "--as", "ann", "--new-key"));
    }

    private void threshold(String value) throws IOException {
        Files.writeString(
                file, "{\"base\": \"alvh-442\", \"name\": \"calmer\", \"spike\": {\"threshold\": " + value + "}}");
    }

    private Run run(Object... args) {
        Machine machine =
                new Machine(Map.of("ALVH_HOME", home.toString()), Map.of(), Path.of("/nowhere"), Run.NOWHERE.clock());
        Object[] words = new Object[args.length + 1];
        words[0] = "ruleset";
        System.arraycopy(args, 0, words, 1, args.length);
        return Run.on(machine, words);
    }
}
