package dev.alvh.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VxFutureTest {

    @Test
    void movesExactlyTheseMonthlySettlementsFrom2006To2030() {
        List<String> moved = months("2006-01", "2030-11")
                .map(month -> VxFuture.monthly(month).settlement())
                .filter(settlement -> settlement.movedBy().isPresent())
                .map(settlement ->
                        settlement.date() + " " + settlement.movedBy().orElseThrow())
                .toList();

        assertEquals(
                List.of(
                        "2008-02-19 the Friday 30 days later, 2008-03-21, is Good Friday: the preceding business day",
                        "2014-03-18 the Friday 30 days later, 2014-04-18, is Good Friday: the preceding business day",
                        "2019-03-19 the Friday 30 days later, 2019-04-19, is Good Friday: the preceding business day",
                        "2022-03-15 the Friday 30 days later, 2022-04-15, is Good Friday: the preceding business day",
                        "2024-06-18 the Wednesday itself, 2024-06-19, is Juneteenth: the preceding business day",
                        "2025-03-18 the Friday 30 days later, 2025-04-18, is Good Friday: the preceding business day",
                        "2026-05-19 the Friday 30 days later, 2026-06-19, is Juneteenth: the preceding business day",
                        "2027-05-18 the Friday 30 days later, 2027-06-18, is Juneteenth (observed): "
                                + "the preceding business day",
                        "2030-03-19 the Friday 30 days later, 2030-04-19, is Good Friday: the preceding business day",
                        "2030-06-18 the Wednesday itself, 2030-06-19, is Juneteenth: the preceding business day"),
                moved);
    }

    @Test
    void goodFridayMovesTheFebruary2008SettlementToTuesday() {
        Settlement settlement = VxFuture.monthly(YearMonth.of(2008, 2)).settlement();

        assertEquals(LocalDate.of(2008, 2, 19), settlement.date());
        assertEquals(LocalDate.of(2008, 2, 20), settlement.ruleDate());
        assertEquals(DayOfWeek.TUESDAY, settlement.date().getDayOfWeek());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-05, 2004-05-19",
        "2007-08, 2007-08-22",
        "2013-06, 2013-06-19",
        "2015-04, 2015-04-15",
        "2018-02, 2018-02-14",
        "2018-12, 2018-12-19",
        "2020-03, 2020-03-18",
        "2025-01, 2025-01-22",
    })
    void settlesOnTheWednesdayThirtyDaysBeforeTheThirdFridayOfTheNextMonth(YearMonth month, LocalDate date) {
        assertEquals(
                new Settlement(date, SettlementStyle.AM, date, Optional.empty()),
                VxFuture.monthly(month).settlement());
    }

    @ParameterizedTest
    @CsvSource({"2004-07, 2004-07-14, 2004-07-21, Jul-04", "2004-10, 2004-10-13, 2004-10-20, Oct-04"})
    void theExchangeEndedTwoContractsOf2004AWeekBeforeItsRule(
            YearMonth month, LocalDate date, LocalDate ruleDate, String label) {
        VxFuture future = VxFuture.monthly(month);

        assertEquals(date, future.settlement().date());
        assertEquals(ruleDate, future.settlement().ruleDate());
        assertEquals(
                Optional.of("the exchange ended VX " + label + " a week before the rule"),
                future.settlement().movedBy());
        assertEquals(future, VxFuture.settlingOn(date));
        assertTrue(future.isMonthly());
    }

    @Test
    void isFoundByTheDateOfItsSettlementInEveryMonth() {
        assertTrue(months("2004-01", "2030-11")
                .map(VxFuture::monthly)
                .allMatch(future -> future.isMonthly()
                        && VxFuture.settlingOn(future.settlement().date()).equals(future)));
    }

    @Test
    void aWeeklyIsNoMonthlyOfItsMonth() {
        VxFuture weekly = VxFuture.settlingOn(LocalDate.of(2018, 2, 21));
        VxFuture monthly = VxFuture.settlingOn(LocalDate.of(2018, 2, 14));

        assertFalse(weekly.isMonthly());
        assertTrue(monthly.isMonthly());
        assertNotEquals(monthly, weekly);
        assertEquals(VxFuture.fromMonthCode('G', 18), monthly);
        assertEquals(monthly.month(), weekly.month());
        assertEquals("VX Feb-18", monthly.code());
        assertEquals("Feb-18", monthly.label());
        assertEquals("VX wk 21-Feb-18", weekly.code());
        assertEquals("wk 21-Feb-18", weekly.label());
    }

    @ParameterizedTest
    @CsvSource({
        // the Friday is Good Friday of 2018 and of 2016; the Wednesday is New Year's Day and Christmas Day
        "2018-02-27, 2018-02-28",
        "2016-02-23, 2016-02-24",
        "2024-12-31, 2025-01-01",
        "2019-12-24, 2019-12-25",
    })
    void theHolidayClauseMovesWeekliesToo(LocalDate date, LocalDate ruleDate) {
        VxFuture weekly = VxFuture.settlingOn(date);

        assertFalse(weekly.isMonthly());
        assertEquals(ruleDate, weekly.settlement().ruleDate());
        assertTrue(weekly.settlement().movedBy().isPresent());
        assertThrows(IllegalArgumentException.class, () -> VxFuture.settlingOn(ruleDate));
    }

    @Test
    void aGoodFridayMovesASettlementThoughTheFuturesExchangeIsOpen() {
        VxFuture weekly = VxFuture.settlingOn(LocalDate.of(2015, 3, 3));

        assertEquals(LocalDate.of(2015, 3, 4), weekly.settlement().ruleDate());
        assertEquals(
                Optional.of("the Friday 30 days later, 2015-04-03, is Good Friday: the preceding business day"),
                weekly.settlement().movedBy());
    }

    @Test
    void theWeeklyOfTheDayOfMourning2018SettledOnTheNextMorningAndKeepsItsListedDate() {
        VxFuture weekly = VxFuture.settlingOn(LocalDate.of(2018, 12, 6));

        assertEquals(weekly, VxFuture.settlingOn(LocalDate.of(2018, 12, 5)));
        assertEquals(Instant.parse("2018-12-06T14:30:00Z"), weekly.settles());
        assertThrows(IllegalArgumentException.class, () -> VxFuture.settlingOn(LocalDate.of(2018, 12, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-13", "2018-02-16", "2018-02-18", "2024-06-19", "2004-07-21"})
    void refusesADateOnWhichNoneSettlesAndSaysWhichOneIsNear(LocalDate date) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> VxFuture.settlingOn(date));

        assertTrue(String.valueOf(refusal.getMessage())
                .startsWith("no VX future settles on " + date + "; that of its week settles on 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "F, 5, Jan-05", "G, 5, Feb-05", "H, 5, Mar-05", "J, 6, Apr-06", "K, 4, May-04", "M, 4, Jun-04",
        "N, 4, Jul-04", "Q, 4, Aug-04", "U, 4, Sep-04", "V, 4, Oct-04", "X, 4, Nov-04", "Z, 29, Dec-29",
    })
    void readsTheLegacyMonthCodes(char code, int year, String label) {
        assertEquals(label, VxFuture.fromMonthCode(code, year).label());
    }

    @ParameterizedTest
    @CsvSource({"A, 18", "g, 18", "G, 3", "G, 100", "G, -1", "Z, 30", "F, 99"})
    void refusesOtherCodesAndYears(char code, int year) {
        assertThrows(IllegalArgumentException.class, () -> VxFuture.fromMonthCode(code, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-12", "2030-12"})
    void refusesAMonthWhoseFridayIsOutsideTheCalendar(YearMonth month) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> VxFuture.monthly(month));

        assertEquals("VIX settlements are known from 2004-01 to 2030-11, not for " + month, refusal.getMessage());
    }

    @Test
    void tradesUntilHalfAnHourBeforeItSettles() {
        VxFuture future = VxFuture.monthly(YearMonth.of(2024, 6));

        assertEquals(Instant.parse("2024-06-18T13:00:00Z"), future.lastTrade());
        assertEquals(Instant.parse("2024-06-18T13:30:00Z"), future.settles());
        assertEquals(1_000, future.dollarsPerPoint());
    }

    @Test
    void isOrderedBySettlement() {
        VxFuture monthly = VxFuture.monthly(YearMonth.of(2018, 2));
        VxFuture weekly = VxFuture.settlingOn(LocalDate.of(2018, 2, 21));
        VxFuture next = VxFuture.monthly(YearMonth.of(2018, 3));

        assertEquals(
                List.of(monthly, weekly, next),
                Stream.of(next, weekly, monthly).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"2018-02-14, PM", "2018-02-15, AM", "2024-06-20, AM"})
    void hasNoSettlementButThatOfTheRule(LocalDate date, SettlementStyle style) {
        Settlement settlement = new Settlement(date, style, date, Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> new VxFuture(settlement));
    }

    private static Stream<YearMonth> months(String first, String last) {
        YearMonth end = YearMonth.parse(last);
        return Stream.iterate(YearMonth.parse(first), month -> !month.isAfter(end), month -> month.plusMonths(1));
    }
}
