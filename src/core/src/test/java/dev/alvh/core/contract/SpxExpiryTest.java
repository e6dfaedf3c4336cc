package dev.alvh.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpxExpiryTest {

    @Test
    void theTwoContractsOfAThirdFridaySettleAtDifferentInstants() {
        SpxExpiry morning = SpxExpiry.monthly(YearMonth.of(2018, 2));
        SpxExpiry afternoon = SpxExpiry.weekly(LocalDate.of(2018, 2, 16));

        assertEquals(morning.settlement().date(), afternoon.settlement().date());
        assertEquals(Instant.parse("2018-02-16T14:30:00Z"), morning.settles());
        assertEquals(Instant.parse("2018-02-16T21:00:00Z"), afternoon.settles());
        assertNotEquals(morning, afternoon);
        assertTrue(morning.compareTo(afternoon) < 0);
        assertEquals("SPX 16-Feb-18", morning.code());
        assertEquals("SPXW 16-Feb-18", afternoon.code());
        assertEquals(100, morning.dollarsPerPoint());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02, 2018-02-16, 2018-02-15",
        "2014-04, 2014-04-17, 2014-04-16",
        "2026-06, 2026-06-18, 2026-06-17",
        "2027-06, 2027-06-17, 2027-06-16",
        "2030-12, 2030-12-20, 2030-12-19",
    })
    void aMonthlySettlesOnTheThirdFridayOrTheBusinessDayBeforeAndTradesUntilTheDayBefore(
            YearMonth month, LocalDate date, LocalDate lastTrade) {
        SpxExpiry expiry = SpxExpiry.monthly(month);

        assertEquals(date, expiry.settlement().date());
        assertEquals(SettlementStyle.AM, expiry.settlement().style());
        assertEquals(lastTrade, expiry.lastTradeDate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-03-29 | 2024-03-28 | the Friday, 2024-03-29, is Good Friday: the preceding business day
        2024-06-19 | 2024-06-18 | the Wednesday, 2024-06-19, is Juneteenth: the preceding business day
        2024-05-27 | 2024-05-28 | the Monday, 2024-05-27, is Memorial Day: the next business day
        2023-12-25 | 2023-12-26 | the Monday, 2023-12-25, is Christmas Day: the next business day
        2018-12-05 | 2018-12-04 | the Wednesday, 2018-12-05, is closed (day of mourning for President G.H.W. Bush): the preceding business day
        """)
    void aHolidayMovesAMondayForwardsAndEveryOtherDayBack(LocalDate nominal, LocalDate date, String reason) {
        SpxExpiry expiry = SpxExpiry.weekly(nominal);

        assertEquals(new Settlement(date, SettlementStyle.PM, nominal, Optional.of(reason)), expiry.settlement());
        assertEquals(date, expiry.lastTradeDate());
    }

    @Test
    void twoNominalDaysThatMeetNameOneContract() {
        SpxExpiry monday = SpxExpiry.weekly(LocalDate.of(2024, 5, 27));
        SpxExpiry tuesday = SpxExpiry.weekly(LocalDate.of(2024, 5, 28));

        assertEquals(tuesday, monday);
        assertEquals(tuesday.hashCode(), monday.hashCode());
        assertEquals(0, tuesday.compareTo(monday));
        assertEquals(tuesday.code(), monday.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-22", "2024-06-23"})
    void refusesAWeekend(LocalDate date) {
        assertThrows(IllegalArgumentException.class, () -> SpxExpiry.weekly(date));
    }

    @Test
    void isMorningSettledOnThirdFridaysOnly() {
        Settlement second = Settlement.onRule(LocalDate.of(2018, 2, 9), SettlementStyle.AM);

        assertThrows(IllegalArgumentException.class, () -> new SpxExpiry(second));
    }

    @Test
    void hasNoSettlementButThatOfTheRule() {
        Settlement invented = Settlement.moved(
                LocalDate.of(2018, 2, 16), LocalDate.of(2018, 2, 15), SettlementStyle.PM, "no holiday at all");

        assertThrows(IllegalArgumentException.class, () -> new SpxExpiry(invented));
    }
}
