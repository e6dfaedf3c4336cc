package dev.alvh.desktop.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.condor.ProfitPicture.BreakEvenMark;
import dev.alvh.desktop.condor.ProfitPicture.Curve;
import dev.alvh.desktop.curve.Box;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfitLayoutTest {

    private static final ProfitPicture PICTURE = new ProfitPicture(
            List.of(2_400.0, 2_605.0, 2_635.0, 2_855.0, 2_885.0, 3_000.0),
            2_762,
            List.of(2_605.0, 2_635.0, 2_855.0, 2_885.0),
            List.of(
                    new Curve(
                            BookLine.CONDOR,
                            Horizon.EXPIRY,
                            List.of(-75_000.0, -75_000.0, 24_000.0, 24_000.0, -75_000.0, -75_000.0)),
                    new Curve(
                            BookLine.ADAPTIVE,
                            Horizon.EXPIRY,
                            List.of(900_000.0, -30_000.0, 60_000.0, -9_000.0, -110_000.0, -130_000.0))),
            List.of(
                    new BreakEvenMark(BookLine.CONDOR, 2_628, true, "2 628", "2 628"),
                    new BreakEvenMark(BookLine.ADAPTIVE, 2_615, true, "2 615 +47 bp", "+47 bp"),
                    new BreakEvenMark(BookLine.CONDOR, 2_862, false, "2 862", "2 862"),
                    new BreakEvenMark(BookLine.ADAPTIVE, 2_853, false, "2 853 −31 bp", "−31 bp")));

    @ParameterizedTest
    @CsvSource({"220, 120", "260, 120", "380, 230", "900, 600"})
    void labelsLieWithinThePlotAndNotUponEachOther(double width, double height) {
        ProfitLayout layout = ProfitLayout.of(PICTURE, EnumSet.allOf(BookLine.class), width, height);
        List<ProfitLayout.Label> labels = layout.labels();
        assertEquals(4, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            assertTrue(
                    layout.plot().contains(box.x(), box.y()) && layout.plot().contains(box.right(), box.bottom()),
                    labels.get(i) + " is within " + layout.plot());
            for (int k = i + 1; k < labels.size(); k++) {
                Box other = labels.get(k).box();
                boolean apart = box.right() <= other.x()
                        || other.right() <= box.x()
                        || box.bottom() <= other.y()
                        || other.bottom() <= box.y();
                assertTrue(apart, labels.get(i) + " and " + labels.get(k));
            }
        }
    }

    @Test
    void aHedgeThatEarnsWithoutBoundDoesNotFlattenTheCondor() {
        ProfitLayout layout = ProfitLayout.of(PICTURE, EnumSet.allOf(BookLine.class), 500, 300);
        double condor = layout.y().pixel(-75_000) - layout.y().pixel(24_000);
        assertTrue(condor > 0.3 * layout.plot().height(), "the condor takes " + condor);
    }

    @Test
    void aNarrowChartGivesTheShiftsAlone() {
        assertEquals(List.of("2 628", "+47 bp", "2 862", "−31 bp"), texts(260));
        assertEquals(List.of("2 628", "2 615 +47 bp", "2 862", "2 853 −31 bp"), texts(500));
    }

    private static List<String> texts(double width) {
        return ProfitLayout.of(PICTURE, EnumSet.allOf(BookLine.class), width, 300).labels().stream()
                .map(ProfitLayout.Label::text)
                .toList();
    }

    @Test
    void whatIsNotShownTakesNoRoom() {
        ProfitLayout layout = ProfitLayout.of(PICTURE, EnumSet.of(BookLine.CONDOR), 500, 300);
        assertEquals(2, layout.labels().size());
        assertFalse(layout.y().high() > 40_000, "up to " + layout.y().high());
    }
}
