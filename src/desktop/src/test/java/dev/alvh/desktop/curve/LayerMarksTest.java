package dev.alvh.desktop.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerMarksTest {

    @ParameterizedTest
    @CsvSource({"S1, S1", "S1 S2 S3, S1-3", "S4 I1, S4 I1", "S1 S2 S4 I1 I2, S1-2 S4 I1-2"})
    void neighboursOfOneGroupAreWrittenAsOne(String layers, String text) {
        assertEquals(text, LayerMarks.text(List.of(layers.split(" "))));
    }
}
