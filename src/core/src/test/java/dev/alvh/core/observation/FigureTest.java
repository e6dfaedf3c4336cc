package dev.alvh.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noNumberPassesForAKnownFigure(double value) {
        assertThrows(IllegalArgumentException.class, () -> Figure.of(value));
    }

    @Test
    void aReasonTravelsThroughEveryFormulaThatNeedsTheFigure() {
        Figure missing = Figure.unavailable("no VVIX before 2007");

        assertEquals(missing, missing.map(Math::sqrt).flatMap(value -> Figure.of(2 * value)));
        assertEquals(Figure.of(6), Figure.of(9).map(Math::sqrt).flatMap(value -> Figure.of(2 * value)));
    }

    @Test
    void silenceIsNoReason() {
        assertThrows(IllegalArgumentException.class, () -> Figure.unavailable(" "));
    }
}
