package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layer that is to hold a note holds the future: a data folder has no price of a note. It says so, and why. */
class NoteLayerTest {

    private static final Path SAMPLE = Path.of("../../assets/sample");

    @TempDir
    Path folder;

    private Path data;
    private Path ruleset;

    @BeforeEach
    void aFolderAndARulesetThatWantsANoteInFront() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Path copy = data.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        ruleset = Files.writeString(
                folder.resolve("noted.json"),
                "{\"base\": \"alvh-442\", \"name\": \"noted\", \"layers\": {\"S1\": {\"instrument\": \"etn\"}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-   | futures in place of the note: a data folder holds no price of a note",
                "0.8 | futures in place of the note: its issuer's quick ratio of 0.80 is below 1.00",
                "1.2 | futures in place of the note: its issuer's quick ratio of 1.20 is not below 1.00, but a data folder holds no price of a note"
            })
    void itSaysWhyItHoldsTheFuture(String quickRatio, String why) throws IOException {
        if (!quickRatio.equals("-")) {
            Files.createDirectories(data.resolve("series"));
            Files.writeString(
                    data.resolve("series/etn_quick_ratio.csv"), "date,value\n2024-01-02," + quickRatio + "\n");
        }

        List<String> said = Answer.of(explain(ruleset.toString())).objects("adjustments").stream()
                .filter(adjustment -> adjustment.text("layer").equals("S1"))
                .filter(adjustment -> adjustment.text("rule").equals("limits"))
                .peek(adjustment -> assertEquals(adjustment.number("before"), adjustment.number("after")))
                .map(adjustment -> adjustment.text("reason"))
                .toList();

        assertEquals(List.of(why), said);
    }

    @Test
    void theFutureIsHeldAsIfItHadBeenAskedFor() throws IOException {
        Answer noted = first(explain(ruleset.toString()));
        Answer future = first(explain("alvh-442"));

        assertEquals(future.text("instrument"), noted.text("instrument"));
        assertEquals(future.text("contract"), noted.text("contract"));
        assertEquals(future.number("targetContracts"), noted.number("targetContracts"));
        assertTrue(noted.number("heldContracts") > 0);
    }

    private static Answer first(Run run) throws IOException {
        return Answer.of(run).objects("layers").getFirst();
    }

    private Run explain(String rules) {
        return Run.of("explain", "--data", data, "--date", "2024-01-05", "--ruleset", rules, "--json");
    }
}
