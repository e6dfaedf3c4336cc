package dev.alvh.desktop.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private final Scale upwards = new Scale(10, 40, 600, 0);

    @Test
    void valuesAndPixelsAreEachOthersInverse() {
        assertEquals(600, upwards.pixel(10));
        assertEquals(0, upwards.pixel(40));
        for (double value = 10; value <= 40; value += 1.7) {
            assertEquals(value, upwards.value(upwards.pixel(value)), 1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, 40, 600, 40, 2",
        "10, 40, 600, 41, 2.5",
        "10, 40, 600, 60, 5",
        "14, 15, 500, 50, 0.1",
        "0, 300, 100, 40, 200"
    })
    void stepsAreRoundAndKeepTheTicksApart(double low, double high, double length, double apart, double step) {
        Scale scale = new Scale(low, high, 0, length);
        assertEquals(step, scale.roundStep(apart), 1e-12);
    }

    @ParameterizedTest(name = "a step of {0} takes {1} decimals")
    @CsvSource({"5, 0", "2.5, 1", "0.5, 1", "0.25, 2", "0.2, 1", "0.1, 1", "0.025, 3"})
    void everyTickIsWrittenExactlyWithAsFewDecimalsAsItTakes(double step, int decimals) {
        assertEquals(decimals, Scale.decimals(new Scale(13.3, 19.1, 500, 0).ticks(step)));
    }

    @Test
    void ticksAreTheMultiplesOnTheAxisWithBothEnds() {
        assertEquals(List.of(10.0, 20.0, 30.0, 40.0), upwards.ticks(10));
        assertEquals(List.of(-5.0, 0.0, 5.0), new Scale(-6, 9, 0, 100).ticks(5));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 5", "NaN, 5", "5, NaN"})
    void anAxisThatDoesNotRiseIsRefused(double low, double high) {
        assertThrows(IllegalArgumentException.class, () -> new Scale(low, high, 0, 100));
    }
}
