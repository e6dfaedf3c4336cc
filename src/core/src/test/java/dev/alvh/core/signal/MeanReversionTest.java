package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;

class MeanReversionTest {

    @Test
    void isZeroWhileVixRisesAndCountsTheStretchOnceItFallsBelowItsAverage() {
        MeanReversion score = new MeanReversion();
        for (int t = 0; t < 200; t++) {
            score.commit(20 * Math.exp(t % 2 == 0 ? 0.1 : -0.1));
        }
        for (double close : new double[] {24, 26, 40}) {
            assertEquals(Figure.of(0), score.peek(close));
            score.commit(close);
        }

        assertEquals(Figure.of(1), score.peek(27));
        assertEquals(Figure.of(0), score.peek(19));
        RollingZScore logs = new RollingZScore();
        for (int t = 0; t < 200; t++) {
            logs.commit(Math.log(20 * Math.exp(t % 2 == 0 ? 0.1 : -0.1)));
        }
        for (double close : new double[] {24, 26, 40}) {
            logs.commit(Math.log(close));
        }
        double z = logs.peek(Math.log(23.5));
        assertEquals(true, z > 1 && z < 2);
        assertEquals(Figure.of(z - 1), score.peek(23.5));
    }

    @Test
    void needsNoZScoreAboveTheAverageAndSaysWhatIsMissingBelow() {
        MeanReversion score = new MeanReversion();
        for (int t = 0; t < 4; t++) {
            assertEquals(Figure.unavailable("needs 5 closes, has " + (t + 1)), score.peek(20));
            score.commit(20);
        }

        assertEquals(Figure.of(0), score.peek(20));
        assertEquals(Figure.of(0), score.peek(21));
        assertEquals(Figure.unavailable("needs 126 values within 252 sessions, has 5"), score.peek(19));
        assertEquals(Figure.of(20.0 - 0.2), score.peekAverage(19).map(v -> Math.rint(v * 1e9) / 1e9));
    }
}
