package dev.alvh.core.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VixStrikesTest {

    @ParameterizedTest
    @CsvSource({
        "14.3, 14.5",
        "15.9, 16",
        "16.4, 16",
        "16.6, 17",
        "41.2, 40",
        "41.3, 42.5",
        "52, 50",
        "104, 100",
        "106, 110"
    })
    void theNearestIsOnTheGridOfItsBand(double points, double strike) {
        assertEquals(strike, VixStrikes.nearest(points));
    }

    @ParameterizedTest
    @CsvSource({"14.5, 14.5", "14.51, 15", "16.2, 17", "39.1, 40", "40.1, 42.5", "50.1, 55", "100.1, 110", "27.3, 28"})
    void theNextIsAtOrAbove(double points, double strike) {
        assertEquals(strike, VixStrikes.from(points));
    }
}
