package dev.alvh.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

    @ParameterizedTest(name = "{0} then {1} is {2}")
    @CsvSource({
        "33.225, 27.975, INVERTED",
        "23.01, 20.00, INVERTED",
        "23.00, 20.00, BACKWARDATION",
        "20.05, 17.05, BACKWARDATION",
        "20.01, 20.00, BACKWARDATION",
        "20.00, 20.00, FLAT",
        "20.00, 20.39, FLAT",
        "20.00, 20.40, CONTANGO",
        "20.00, 21.59, CONTANGO",
        "20.00, 21.60, STEEP_CONTANGO",
        "10.00, 15.00, STEEP_CONTANGO",
    })
    void followsTheFrontPremiumAndThenTheContangoWithEveryBoundaryOnItsSide(
            double first, double second, Regime expected) {
        assertEquals(expected, Regime.of(first, second));
    }
}
