package dev.alvh.desktop.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveLayoutTest {

    @Test
    void spotStandsAtZeroAndEachFutureAtItsOwnDays() {
        CurveLayout layout =
                CurveLayout.of(picture(List.of(point("Feb-18", 8.7, 33.225), point("Mar-18", 43.7, 27.975))), 900, 600);
        double perDay = layout.x().pixel(1) - layout.x().pixel(0);
        assertEquals(35 * perDay, layout.x().pixel(43.7) - layout.x().pixel(8.7), 1e-9);
        assertTrue(layout.plot().contains(layout.x().pixel(0), layout.y().pixel(37.32)), "spot is in the plot");
    }

    @ParameterizedTest
    @CsvSource({"500, 300", "760, 460", "1100, 700", "1900, 900"})
    void labelsCoverNeitherEachOtherNorANodeNorTheEdge(double width, double height) {
        SplittableRandom random = new SplittableRandom(442);
        for (int round = 0; round < 200; round++) {
            CurvePicture picture = picture(randomCurve(random));
            CurveLayout layout = CurveLayout.of(picture, width, height);
            List<CurveLayout.Label> labels = layout.labels();
            for (int i = 0; i < labels.size(); i++) {
                Box box = labels.get(i).box();
                for (int k = i + 1; k < labels.size(); k++) {
                    assertFalse(box.overlaps(labels.get(k).box()), labels.get(i) + " and " + labels.get(k));
                }
                if (labels.get(i).kind() != CurveLayout.Kind.REGIME) {
                    assertTrue(layout.plot().contains(box), labels.get(i) + " is within the plot");
                    for (CurvePoint point : picture.points()) {
                        assertFalse(
                                box.contains(
                                        layout.x().pixel(point.days()),
                                        layout.y().pixel(point.price())),
                                labels.get(i) + " covers " + point);
                    }
                }
            }
        }
    }

    @Test
    void everyFutureOfAnOrdinaryCurveHasItsPriceAndItsName() {
        List<CurvePoint> points = new ArrayList<>();
        for (int k = 0; k < 9; k++) {
            points.add(point("Jan-1" + k, 12 + 30 * k, 14 + k * 0.6));
        }
        List<String> texts = CurveLayout.of(picture(points), 760, 460).labels().stream()
                .map(CurveLayout.Label::text)
                .toList();
        for (CurvePoint point : points) {
            assertTrue(texts.contains(point.label()), () -> point.label() + " in " + texts);
        }
        assertEquals(9, texts.stream().filter(text -> text.matches("[0-9.]+")).count(), () -> "prices in " + texts);
    }

    private static List<CurvePoint> randomCurve(SplittableRandom random) {
        List<CurvePoint> points = new ArrayList<>();
        double days = random.nextDouble(0.7, 34);
        double price = random.nextDouble(10, 60);
        int futures = random.nextInt(2, 11);
        for (int k = 0; k < futures; k++) {
            points.add(point("Nov-1" + k % 10, days, price));
            days += random.nextBoolean() ? 28 : 35;
            price = Math.max(9, price + random.nextDouble(-6, 6));
        }
        return points;
    }

    private static CurvePoint point(String label, double days, double price) {
        return CurvePoint.settled(label, days, price, true);
    }

    private static CurvePicture picture(List<CurvePoint> points) {
        CurvePicture.FrontSegment front = new CurvePicture.FrontSegment(
                points.get(0).days(), points.get(1).days(), "INVERTED +5.25", Tone.INVERTED);
        return CurvePicture.ofFutures(OptionalDouble.of(37.32), points, Optional.of(front), "");
    }
}
