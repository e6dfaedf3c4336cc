package dev.alvh.feed.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.observation.Provenance;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTimeTest {

    /** 20:00 UTC is the close in summer, 21:00 in winter. */
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2022-06-12T00:47:00Z, 2022-06-10T20:00:00Z, SETTLED, Saturday evening",
        "2022-06-10T20:30:00Z, 2022-06-10T20:00:00Z, SETTLED, after the close",
        "2022-06-10T20:15:00Z, 2022-06-10T20:00:00Z, SETTLED, the delay after the close",
        "2022-06-10T20:14:59Z, 2022-06-10T19:59:59Z, DELAYED, a second earlier",
        "2022-06-10T16:00:00Z, 2022-06-10T15:45:00Z, DELAYED, within the session",
        "2022-06-10T13:45:00Z, 2022-06-10T13:30:00Z, DELAYED, the delay after the open",
        "2022-06-10T13:44:59Z, 2022-06-09T20:00:00Z, SETTLED, before the open",
        "2022-06-20T16:00:00Z, 2022-06-17T20:00:00Z, SETTLED, a holiday",
        "2022-06-21T12:00:00Z, 2022-06-17T20:00:00Z, SETTLED, before the open after a holiday",
        "2022-01-04T03:00:00Z, 2022-01-03T21:00:00Z, SETTLED, already tomorrow in UTC"
    })
    void quotesHoldForTheStampLessTheDelayOrForTheLastClose(
            Instant stamp, Instant asOf, Provenance provenance, String when) {
        assertEquals(new QuoteTime(asOf, provenance), QuoteTime.of(stamp), when);
    }

    @Test
    void aStampOutsideTheCalendarIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QuoteTime.of(Instant.parse("1999-06-10T16:00:00Z")));
    }
}
