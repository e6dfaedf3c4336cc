package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;

class SpikeZTest {

    private static final Figure UNKNOWN = Figure.unavailable("no VVIX value");

    @Test
    void dividesTheMoveByTheVvixOfThePreviousCloseNotOfToday() {
        SpikeZ spike = new SpikeZ();
        spike.commit(17.31, Figure.of(103.73));

        // VIX closed at 37.32 on 2018-02-05
        assertEquals(Math.log(37.32 / 17.31) / (1.0373 / Math.sqrt(252)), spike.peek(37.32), 1e-12);
        spike.commit(37.32, Figure.of(177.71));
        assertEquals(Math.log(29.98 / 37.32) / (1.7771 / Math.sqrt(252)), spike.peek(29.98), 1e-12);
    }

    @Test
    void withoutVvixItUsesTheEwmaThroughThePreviousDaySeededWithTheFirstSquaredChange() {
        double[] closes = Closes.walk(11, 100, 20);
        SpikeZ spike = new SpikeZ();
        double variance = 0;
        for (int t = 0; t < closes.length; t++) {
            if (t >= 2) {
                assertEquals(Math.log(closes[t] / closes[t - 1]) / Math.sqrt(variance), spike.peek(closes[t]), 1e-12);
            }
            if (t > 0) {
                double squared = Math.pow(Math.log(closes[t] / closes[t - 1]), 2);
                variance = t == 1 ? squared : 0.94 * variance + 0.06 * squared;
            }
            spike.commit(closes[t], UNKNOWN);
        }
    }

    @Test
    void oneDayWithoutVvixFallsBackToAnEwmaThatRanAllAlong() {
        double[] closes = {15, 16, 14, 15};
        SpikeZ mixed = new SpikeZ();
        SpikeZ without = new SpikeZ();
        for (int t = 0; t < closes.length; t++) {
            mixed.commit(closes[t], t == 3 ? UNKNOWN : Figure.of(90));
            without.commit(closes[t], UNKNOWN);
        }

        assertEquals(without.peek(18), mixed.peek(18));
    }

    @Test
    void theScaleOfVixDoesNotMatter() {
        SpikeZ points = new SpikeZ();
        SpikeZ scaled = new SpikeZ();
        for (double close : Closes.walk(12, 50, 20)) {
            points.commit(close, UNKNOWN);
            scaled.commit(1_000 * close, UNKNOWN);
        }

        assertEquals(points.peek(30), scaled.peek(30_000), 1e-12);
    }

    @Test
    void saysWhyThereIsNoScore() {
        SpikeZ spike = new SpikeZ();

        assertEquals(Figure.unavailable("needs 3 VIX closes, or 2 and VVIX of the first, has 1"), spike.peekFigure(15));
        spike.commit(15, UNKNOWN);
        assertEquals(Figure.unavailable("needs 3 VIX closes, or 2 and VVIX of the first, has 2"), spike.peekFigure(15));
        spike.commit(15, UNKNOWN);
        assertFalse(spike.isReady());
        assertEquals(
                Figure.unavailable("VIX has not moved and VVIX of the previous close is unknown"),
                spike.peekFigure(16));
        assertThrows(IllegalStateException.class, () -> spike.peek(16));
        assertThrows(IllegalArgumentException.class, () -> spike.commit(0, UNKNOWN));
    }
}
