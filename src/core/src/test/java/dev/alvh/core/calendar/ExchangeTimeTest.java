package dev.alvh.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTimeTest {

    private static final double EXACT = 0.0;

    @ParameterizedTest
    @CsvSource({
        "2018-02-05, 2018-02-05T21:15:00Z",
        "2020-07-01, 2020-07-01T20:15:00Z",
        "2020-10-23, 2020-10-23T20:15:00Z",
        "2020-10-26, 2020-10-26T20:00:00Z",
        "2020-11-02, 2020-11-02T21:00:00Z",
    })
    void strikesTheVxSettlementAQuarterOfAnHourEarlierFromOctober2020(LocalDate date, Instant expected) {
        assertEquals(expected, ExchangeTime.vxSettlement(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-17, 2024-01-17T14:00:00Z, 2024-01-17T14:30:00Z, 2024-01-17T21:00:00Z",
        "2024-07-17, 2024-07-17T13:00:00Z, 2024-07-17T13:30:00Z, 2024-07-17T20:00:00Z",
    })
    void settlesInChicagoWinterAndSummer(LocalDate date, Instant lastTrade, Instant opening, Instant closing) {
        assertEquals(lastTrade, ExchangeTime.lastVxTrade(date));
        assertEquals(opening, ExchangeTime.openingSettlement(date));
        assertEquals(closing, ExchangeTime.closingSettlement(date));
    }

    @ParameterizedTest
    @CsvSource({
        // across the spring change, across the autumn change, across none
        "2024-03-08, 2024-03-11, 71",
        "2024-11-01, 2024-11-04, 73",
        "2024-06-07, 2024-06-10, 72",
    })
    void countsTheHoursThatReallyPassWhereClocksChange(LocalDate from, LocalDate to, long hours) {
        double years = ExchangeTime.years(ExchangeTime.openingSettlement(from), ExchangeTime.openingSettlement(to));

        assertEquals(hours * 3_600 / (365.0 * 86_400.0), years, EXACT);
    }

    @Test
    void aYearIs365DaysEvenInALeapYear() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");

        assertEquals(1.0, ExchangeTime.years(start, start.plus(Duration.ofDays(365))), EXACT);
        assertEquals(366.0 / 365.0, ExchangeTime.years(start, Instant.parse("2025-01-01T00:00:00Z")), 1e-15);
    }

    @Test
    void includesFractionsOfASecond() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");

        assertEquals(1.25 / (365.0 * 86_400.0), ExchangeTime.years(start, start.plusMillis(1_250)), 1e-22);
    }

    @Test
    void isNegativeBackwardsAndZeroOnTheSpot() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        Instant end = start.plusMillis(86_400_500);

        assertEquals(-ExchangeTime.years(start, end), ExchangeTime.years(end, start), 1e-18);
        assertEquals(0.0, ExchangeTime.years(start, start), EXACT);
    }
}
