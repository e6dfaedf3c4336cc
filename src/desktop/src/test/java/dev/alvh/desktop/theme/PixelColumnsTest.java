package dev.alvh.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PixelColumnsTest {

    private static List<String> spans(PixelColumns columns) {
        return IntStream.range(0, columns.count())
                .mapToObj(c -> columns.top(c) + " to " + columns.bottom(c))
                .toList();
    }

    @Test
    void aSteepLineFillsEachColumnThatItPassesAsFarAsItCoversIt() {
        PixelColumns columns = new PixelColumns(new double[] {10.5, 12.5}, new double[] {0, 20});

        assertEquals(10, columns.first());
        assertEquals(List.of("0.0 to 5.0", "5.0 to 15.0", "15.0 to 20.0"), spans(columns));
    }

    @Test
    void everyPointOfALongSeriesLiesInItsColumnAndNothingBeyondItsNeighboursDoes() {
        SplittableRandom random = new SplittableRandom(4);
        int each = 50;
        double[] x = new double[1_000 * each];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 52 + (i + 0.5) / each;
            y[i] = 100 * random.nextDouble();
        }
        PixelColumns columns = new PixelColumns(x, y);

        assertEquals(1_000, columns.count());
        for (int c = 0; c < columns.count(); c++) {
            DoubleSummaryStatistics own = span(y, c * each, (c + 1) * each);
            DoubleSummaryStatistics joined = span(y, Math.max(0, c * each - 1), Math.min(y.length, (c + 1) * each + 1));
            assertTrue(columns.top(c) <= own.getMin() && columns.top(c) >= joined.getMin(), "top of " + c);
            assertTrue(columns.bottom(c) >= own.getMax() && columns.bottom(c) <= joined.getMax(), "bottom of " + c);
        }
    }

    private static DoubleSummaryStatistics span(double[] y, int from, int to) {
        return Arrays.stream(y, from, to).summaryStatistics();
    }

    @Test
    void onePointIsOneColumn() {
        PixelColumns columns = new PixelColumns(new double[] {7}, new double[] {3});

        assertEquals(7, columns.first());
        assertEquals(List.of("3.0 to 3.0"), spans(columns));
    }
}
