package dev.alvh.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.condor.CondorBlock;
import dev.alvh.cli.decision.DecisionBlock;
import dev.alvh.cli.explain.Explanation;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.store.json.JsonOut;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One engine: what the desk has decided by living through the data is what {@code explain} says of the close. */
class ReplayAgreesWithExplainTest {

    private static final Path SAMPLE = Path.of("../../assets/sample");

    @Test
    void theDeskHasDecidedWhatIsExplainedAndPricesTheSameCondorAlike() throws BadInputException {
        MarketHistory history = DataFolder.read(SAMPLE).history();
        int condors = 0;
        for (LocalDate date = LocalDate.of(2024, 7, 15); date.isBefore(LocalDate.of(2024, 8, 16)); ) {
            Explanation explained = Explanation.of(SAMPLE, history, date, Presets.DEFAULT);
            DeskState lived = SessionPlayer.play(new FolderPlayback(history), date, date)
                    .getFirst()
                    .decided();
            DecisionBlock decided = new DecisionBlock(
                    Presets.DEFAULT, Reading.of(lived.decision().orElseThrow()));

            assertEquals(written(explained.decision()), written(decided), date::toString);
            assertEquals(written(explained.condor()), written(lived.condor().map(CondorBlock::held)), date::toString);
            condors += explained.condor().isKnown() ? 1 : 0;
            date = history.curveDates().higher(date);
        }
        assertTrue(condors > 10, "condors: " + condors);
    }

    private static String written(DecisionBlock block) {
        return JsonOut.string(json -> {
            block.writeLatches(json);
            block.writeDecision(json);
        });
    }

    private static String written(Reading<CondorBlock> condor) {
        return JsonOut.string(json -> json.reading("condor", condor, block -> block.writeFields(json)));
    }
}
