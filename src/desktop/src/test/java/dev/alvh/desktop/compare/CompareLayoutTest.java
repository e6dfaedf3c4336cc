package dev.alvh.desktop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.compare.ComparePicture.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareLayoutTest {

    /** Every hedge, all of them ending at nearly the same value. */
    private static final ComparePicture PICTURE = new ComparePicture(
            IntStream.range(0, 60).mapToObj(LocalDate.of(2018, 1, 2)::plusDays).toList(),
            Arrays.stream(HedgeLine.values()).map(CompareLayoutTest::line).toList(),
            HedgeLine.controls().stream().map(CompareLayoutTest::line).toList(),
            List.of(),
            List.of(),
            "");

    private static Series line(HedgeLine line) {
        return new Series(
                line,
                IntStream.range(0, 60)
                        .mapToObj(place -> -2_000.0 * place + line.key().length())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "400, 190", "540, 260", "900, 600"})
    void namesStandRightOfTheirLinesWithinTheChartAndNotUponEachOther(double width, double height) {
        CompareLayout layout = CompareLayout.of(PICTURE, width, height);
        List<EndLabel> labels = layout.earned().labels();
        assertFalse(labels.isEmpty());
        for (int i = 0; i < labels.size(); i++) {
            assertTrue(labels.get(i).box().x() > layout.earned().plot().right());
            assertTrue(labels.get(i).box().right() <= width, labels.get(i) + " is within " + width);
            assertTrue(
                    labels.get(i).box().bottom() <= layout.difference().plot().bottom() + 1e-9);
            if (i > 0) {
                assertTrue(labels.get(i).box().y() >= labels.get(i - 1).box().bottom() - 1e-9);
            }
        }
    }

    @Test
    void aDifferenceThatStandsAloneHasItsValueBesideIt() {
        Series frozen = line(HedgeLine.FROZEN_442);
        ComparePicture one = new ComparePicture(
                PICTURE.dates(), List.of(line(HedgeLine.ADAPTIVE), frozen), List.of(frozen), List.of(), List.of(), "");
        CompareLayout layout = CompareLayout.of(one, 400, 190);
        EndLabel label = layout.difference().labels().getFirst();
        assertEquals("Δ \u2212118", label.text());
        assertTrue(label.box().y() >= layout.difference().plot().y());
        assertTrue(layout.earned().labels().stream()
                .allMatch(name -> name.box().bottom() <= layout.earned().plot().bottom() + 1e-9));
    }

    @Test
    void whereThereIsNoRoomForAllTheAdaptiveHedgeKeepsItsName() {
        List<EndLabel> labels = CompareLayout.of(PICTURE, 400, 130).earned().labels();
        assertTrue(labels.size() < HedgeLine.values().length);
        assertTrue(labels.stream().anyMatch(label -> label.line() == HedgeLine.ADAPTIVE));
    }

    @Test
    void aWideChartWritesNamesAsCommandsDo() {
        assertTrue(
                texts(900).contains("short-inverse-etf \u2212118"), texts(900).toString());
        assertTrue(texts(400).contains("inverse \u2212118"), texts(400).toString());
    }

    private static List<String> texts(double width) {
        return CompareLayout.of(PICTURE, width, 600).earned().labels().stream()
                .map(EndLabel::text)
                .toList();
    }

    @Test
    void everySessionIsFoundUnderItsOwnPixel() {
        CompareLayout layout = CompareLayout.of(PICTURE, 400, 190);
        for (int place = 0; place <= PICTURE.last(); place++) {
            assertEquals(place, layout.place(layout.x().pixel(place)));
        }
        assertEquals(0, layout.place(-50));
        assertEquals(PICTURE.last(), layout.place(5_000));
    }

    @Test
    void everyLineLiesWithinItsPane() {
        CompareLayout layout = CompareLayout.of(PICTURE, 400, 190);
        for (Series series : PICTURE.earned()) {
            for (double dollars : series.dollars()) {
                double y = layout.earned().y().pixel(dollars);
                assertTrue(y >= layout.earned().plot().y()
                        && y <= layout.earned().plot().bottom());
            }
        }
    }

    @Test
    void noTwoLinesShareWidthAndDashes() {
        List<String> strokes = Arrays.stream(HedgeLine.values())
                .map(line -> line.width() + Arrays.toString(line.dashes()))
                .distinct()
                .toList();
        assertEquals(HedgeLine.values().length, strokes.size());
    }
}
