package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollingZScoreTest {

    @ParameterizedTest(name = "window {0}, at least {1}, {2} of sessions missing, level {3}")
    @CsvSource({
        "252, 126, 0.0, 0, 1e-11",
        "252, 126, 0.3, 3, 1e-11",
        "252, 126, 0.0, 1e6, 1e-9",
        "10, 2, 0.0, 0, 1e-11",
        "7, 3, 0.4, -5, 1e-11",
        "2, 2, 0.1, 0, 1e-9",
    })
    void equalsTheTwoPassDefinitionOverEveryWindow(
            int window, int fewest, double missing, double level, double tolerance) {
        SplittableRandom random = new SplittableRandom(42);
        RollingZScore score = new RollingZScore(window, fewest);
        double[] values = new double[1_200];
        int scored = 0;
        for (int t = 0; t < values.length; t++) {
            values[t] = random.nextDouble() < missing ? Double.NaN : level + random.nextGaussian();
            if (Double.isNaN(values[t])) {
                score.skip();
                assertFalse(score.isReady());
                continue;
            }
            double[] present = Arrays.stream(values, Math.max(0, t - window + 1), t + 1)
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            Figure peeked = score.peekFigure(values[t]);
            score.commit(values[t]);
            assertEquals(present.length, score.count());
            assertEquals(present.length >= fewest, score.isReady());
            assertEquals(score.isReady(), peeked.isKnown());
            if (score.isReady()) {
                assertEquals(twoPass(present), score.value(), tolerance);
                assertEquals(Figure.of(score.value()), peeked);
                scored++;
            }
        }
        assertTrue(scored > 200);
    }

    @Test
    void anOutlierThatHasLeftTheWindowLeavesNoTrace() {
        RollingZScore hit = new RollingZScore();
        RollingZScore spared = new RollingZScore();
        SplittableRandom random = new SplittableRandom(7);
        for (int t = 0; t < 700; t++) {
            double value = random.nextGaussian();
            hit.commit(t == 300 ? 1e14 : value);
            spared.commit(value);
        }

        assertEquals(spared.value(), hit.value(), 1e-12);
    }

    @Test
    void aPeekMovesNothing() {
        RollingZScore peeked = new RollingZScore(20, 5);
        RollingZScore untouched = new RollingZScore(20, 5);
        for (double value : Closes.walk(3, 100, 20)) {
            peeked.peekFigure(1_000 * value);
            peeked.commit(value);
            untouched.commit(value);
            assertEquals(untouched.isReady(), peeked.isReady());
            if (peeked.isReady()) {
                assertEquals(untouched.value(), peeked.value());
            }
        }
    }

    @Test
    void needs126ValuesWithinTheWindow() {
        RollingZScore score = new RollingZScore();
        for (int t = 0; t < 124; t++) {
            score.commit(t);
        }

        assertEquals(Figure.unavailable("needs 126 values within 252 sessions, has 125"), score.peekFigure(1));
        score.commit(124);
        assertThrows(IllegalStateException.class, score::value);
        // the mean of 0..125 is 62.5, its sample variance 126·127/12
        assertEquals(62.5 / Math.sqrt(126 * 127 / 12.0), score.peek(125), 1e-12);
        for (int t = 0; t < 130; t++) {
            score.skip();
        }
        assertFalse(score.peekFigure(1).isKnown());
    }

    @Test
    void aValueThatHasNotMovedHasNoScore() {
        RollingZScore score = new RollingZScore(10, 3);
        for (double value : Closes.constant(37, 0.1)) {
            score.commit(value);
            assertFalse(score.isReady());
        }

        assertEquals(Figure.unavailable("the value has not moved over the window"), score.peekFigure(0.1));
        assertTrue(score.peekFigure(0.2).isKnown());
        assertThrows(IllegalArgumentException.class, () -> score.commit(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new RollingZScore(5, 1));
        assertThrows(IllegalArgumentException.class, () -> new RollingZScore(5, 6));
    }

    private static double twoPass(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return (values[values.length - 1] - mean) / Math.sqrt(squares / (values.length - 1));
    }
}
