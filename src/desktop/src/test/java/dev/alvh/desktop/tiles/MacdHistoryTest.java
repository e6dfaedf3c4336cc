package dev.alvh.desktop.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MacdHistoryTest {

    private final MarketHistory sample =
            DataFolder.read(Path.of("..", "..", "assets", "sample")).history();
    private final List<LocalDate> dates = List.copyOf(sample.curveDates());

    MacdHistoryTest() throws BadInputException {}

    /** The histogram by its definition, from the first session on: the mean of the first values, then the recursion. */
    private List<Double> histograms(int sessions) {
        List<Double> closes = dates.subList(0, sessions).stream()
                .map(date -> sample.curveOn(date)
                        .orElseThrow()
                        .analytics()
                        .cm30()
                        .asOptional()
                        .orElseThrow())
                .toList();
        List<Double> fast = averages(closes, 12);
        List<Double> slow = averages(closes, 26);
        List<Double> lines = new ArrayList<>();
        for (int i = 0; i < slow.size(); i++) {
            lines.add(fast.get(i + 14) - slow.get(i));
        }
        List<Double> signals = averages(lines, 9);
        List<Double> histograms = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            histograms.add(lines.get(i + 8) - signals.get(i));
        }
        return histograms;
    }

    private static List<Double> averages(List<Double> values, int length) {
        List<Double> averages = new ArrayList<>();
        double average = 0;
        for (int i = 0; i < values.size(); i++) {
            average = i < length
                    ? average + values.get(i) / length
                    : average + (values.get(i) - average) * 2 / (length + 1);
            if (i >= length - 1) {
                averages.add(average);
            }
        }
        return averages;
    }

    private List<Double> shown(int place) {
        return MacdHistory.of(new MacdHistory.Question(sample, dates.get(place)));
    }

    @Test
    void theBarsAreTheHistogramsOfTheLastThirtyClosesBeforeTheSession() {
        for (int place : new int[] {70, 200, dates.size() - 1}) {
            List<Double> all = histograms(place);
            List<Double> last = all.subList(all.size() - 30, all.size());
            List<Double> shown = shown(place);
            assertEquals(last.size(), shown.size());
            for (int i = 0; i < last.size(); i++) {
                assertEquals(last.get(i), shown.get(i), 1e-6, "bar " + i + " at " + dates.get(place));
            }
        }
    }

    @Test
    void beforeTheAveragesAreWarmThereAreNoBarsAndThenOneMoreWithEachClose() {
        assertEquals(List.of(), shown(33));
        assertEquals(1, shown(34).size());
        assertEquals(2, shown(35).size());
    }

    @Test
    void aQuestionIsAsGoodAsAnotherOfTheSameSessionThatKnowsTheSameCloses() {
        MacdHistory.Question question = new MacdHistory.Question(sample.upTo(dates.get(60)), dates.get(60));
        assertTrue(question.isAsGoodAs(new MacdHistory.Question(sample.upTo(dates.get(60)), dates.get(60))));
        assertFalse(question.isAsGoodAs(new MacdHistory.Question(sample, dates.get(60))));
        assertFalse(question.isAsGoodAs(new MacdHistory.Question(sample.upTo(dates.get(60)), dates.get(61))));
    }
}
