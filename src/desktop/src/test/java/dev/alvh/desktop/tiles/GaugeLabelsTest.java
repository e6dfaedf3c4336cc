package dev.alvh.desktop.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeLabelsTest {

    @ParameterizedTest
    @CsvSource({"12.26, 8, off scale ›", "-22.0, 20, ‹ off scale", "8, 8, ''", "-8, 8, ''", "0, 8, ''"})
    void aNumberBeyondTheEndSaysOnWhichSide(double value, double limit, String mark) {
        assertEquals(mark, GaugeLabels.beyond(value, limit));
    }
}
