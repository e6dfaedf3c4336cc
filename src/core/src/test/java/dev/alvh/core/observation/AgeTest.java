package dev.alvh.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final Instant NOW = Instant.parse("2018-02-05T21:15:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, 0 s", "PT59S, 59 s", "PT60S, 1 min", "PT3H59M, 3 h", "P1D, 1 d", "P400D, 400 d"})
    void readsInItsLargestWholeUnit(Duration elapsed, String text) {
        assertEquals(text, new Age(elapsed).text());
    }

    @Test
    void aNumberFromTheFutureIsRefusedBecauseItIsLookAhead() {
        assertThrows(IllegalArgumentException.class, () -> Age.between(NOW.plusSeconds(1), NOW));
    }

    @Test
    void exceedsItsLimitOnlyPastIt() {
        Age age = Age.between(NOW.minusSeconds(2), NOW);

        assertFalse(age.exceeds(Duration.ofSeconds(2)));
        assertTrue(age.exceeds(Duration.ofMillis(1_999)));
    }
}
