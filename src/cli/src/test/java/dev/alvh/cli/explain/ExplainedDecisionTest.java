package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.core.ruleset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decision of the sample's panic, its parts held against each other. */
class ExplainedDecisionTest {

    private static final Path SAMPLE = Path.of("../../assets/sample");

    @TempDir
    private Path folder;

    private static Run explain(Object... more) {
        Object[] words = new Object[6 + more.length];
        System.arraycopy(new Object[] {"explain", "--data", SAMPLE, "--date", "2024-08-06", "--json"}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Run.of(words);
    }

    @Test
    void theAdjustmentsOfALayerBeginAtNothingAndEndAtItsTarget() throws IOException {
        Answer answer = Answer.of(explain());
        for (Answer layer : answer.objects("layers")) {
            double weight = 0;
            for (Answer adjustment : answer.objects("adjustments")) {
                if (adjustment.text("layer").equals(layer.text("id"))) {
                    assertEquals(weight, adjustment.number("before"), 1e-12);
                    weight = adjustment.number("after");
                    assertFalse(adjustment.text("reason").isBlank());
                }
            }
            assertEquals(layer.number("targetWeight"), weight, 1e-12);
        }
    }

    @Test
    void eachAdjustmentSaysWhatItsRuleReadAndOfWhichClose() throws IOException {
        Answer answer = Answer.of(explain());
        for (Answer adjustment : answer.objects("adjustments")) {
            assertFalse(adjustment.objects("inputs").isEmpty(), adjustment.text("rule"));
        }
        Answer spike = answer.objects("adjustments").stream()
                .filter(adjustment -> adjustment.text("rule").equals("spike"))
                .findFirst()
                .orElseThrow();
        Answer before = spike.objects("inputs").get(1);
        assertEquals("VIX", before.text("name"));
        assertEquals("2024-08-05", before.text("date"));
        assertEquals("SIMULATED", before.text("provenance"));
        assertEquals(1, before.number("ageDays"));
    }

    @Test
    void theTicketSaysWhyItsRollIsNotThatOfTheRule() throws IOException {
        Answer spread = Answer.of(explain())
                .objects("proposals")
                .getFirst()
                .objects("tickets")
                .getFirst();

        assertTrue(
                spread.text("note").startsWith("rule 6's own roll Sep-24/Oct-24 locks 4.275 points"),
                spread.text("note"));
    }

    @Test
    void theProposalNamesItsBatchAndTheRulesetIsNamedByItsHash() throws IOException {
        Answer answer = Answer.of(explain());
        Answer proposal = answer.objects("proposals").getFirst();

        assertEquals(Presets.DEFAULT.hash(), answer.text("rulesetHash"));
        assertTrue(proposal.text("id").startsWith(proposal.text("batch")));
        assertEquals(64, proposal.text("hash").length());
        Answer spread = proposal.objects("tickets").getFirst();
        assertEquals("SELL", spread.text("side"));
        assertEquals("Oct-24", spread.text("spreadWith"));
        // Aug-24 at 38.35 less Oct-24 at 27.65, and a half-spread of 0.05 for each leg
        assertEquals(10.60, spread.number("limit"), 1e-12);
    }

    @Test
    void anotherRulesetDecidesOtherwise() throws IOException {
        Answer ladder = Answer.of(explain("--ruleset", "vix-calls-30-110-220"));

        assertEquals(Presets.VIX_CALLS_30_110_220.hash(), ladder.text("rulesetHash"));
        assertTrue(ladder.objects("layers").getFirst().text("instrument").startsWith("VIX call "));
        assertNotEquals(
                Answer.of(explain()).objects("proposals").getFirst().text("hash"),
                ladder.objects("proposals").getFirst().text("hash"));
    }

    @Test
    void aRulesetFileCountsAndAMissingOneIsRefusedInOneLine() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, Run.of("ruleset", "show", "--json").out());

        assertEquals(explain(), explain("--ruleset", file));

        Run missing = explain("--ruleset", folder.resolve("none.json"));
        assertEquals(2, missing.code());
        assertEquals("", missing.out());
        assertEquals(1, missing.err().lines().count());
    }
}
