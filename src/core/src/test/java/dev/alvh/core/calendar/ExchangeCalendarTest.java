package dev.alvh.core.calendar;

import static dev.alvh.core.calendar.ExchangeCalendar.CBOE_OPTIONS;
import static dev.alvh.core.calendar.ExchangeCalendar.CFE_FUTURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCalendarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2004 | 01-01 01-19 02-16 04-09 05-31 06-11 07-05 09-06 11-25 12-24
        2005 | 01-17 02-21 03-25 05-30 07-04 09-05 11-24 12-26
        2007 | 01-01 01-02 01-15 02-19 04-06 05-28 07-04 09-03 11-22 12-25
        2010 | 01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24
        2011 | 01-17 02-21 04-22 05-30 07-04 09-05 11-24 12-26
        2012 | 01-02 01-16 02-20 04-06 05-28 07-04 09-03 10-29 10-30 11-22 12-25
        2015 | 01-01 01-19 02-16 04-03 05-25 07-03 09-07 11-26 12-25
        2018 | 01-01 01-15 02-19 03-30 05-28 07-04 09-03 11-22 12-05 12-25
        2021 | 01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24
        2022 | 01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26
        2023 | 01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25
        2024 | 01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25
        2025 | 01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25
        2026 | 01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25
        2027 | 01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24
        2028 | 01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25
        2030 | 01-01 01-21 02-18 04-19 05-27 06-19 07-04 09-02 11-28 12-25
        """)
    void closesTheOptionsExchangeExactlyOnThePublishedHolidaysOfTheYear(int year, String published) {
        List<LocalDate> expected = Arrays.stream(published.split(" ", -1))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();

        assertEquals(expected, closedWeekdays(CBOE_OPTIONS, year));
    }

    @Test
    void agreesWithTheNyseCalendarOfStrataButForTheFirstDayOfHurricaneSandy() {
        HolidayCalendar strata = ReferenceData.standard().getValue(HolidayCalendarIds.NYSE);
        Set<LocalDate> differences = LocalDate.of(ExchangeCalendar.FIRST_YEAR, 1, 1)
                .datesUntil(LocalDate.of(ExchangeCalendar.LAST_YEAR + 1, 1, 1))
                .filter(date -> CBOE_OPTIONS.isSession(date) != strata.isBusinessDay(date))
                .collect(Collectors.toCollection(TreeSet::new));

        // Strata lists 2012-10-30 only; the SPX index has no value on either day.
        assertEquals(Set.of(LocalDate.of(2012, 10, 29)), differences);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02, New Year's Day (observed)",
        "2024-01-15, Martin Luther King Jr. Day",
        "2024-02-19, Presidents' Day",
        "2008-03-21, Good Friday",
        "2024-05-27, Memorial Day",
        "2024-06-19, Juneteenth",
        "2022-06-20, Juneteenth (observed)",
        "2027-06-18, Juneteenth (observed)",
        "2026-07-03, Independence Day (observed)",
        "2024-09-02, Labor Day",
        "2024-11-28, Thanksgiving Day",
        "2021-12-24, Christmas Day (observed)",
    })
    void namesTheHoliday(LocalDate date, String name) {
        assertEquals(Optional.of(new Closure(date, name, false)), CBOE_OPTIONS.closure(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11, day of mourning for President Reagan",
        "2007-01-02, day of mourning for President Ford",
        "2012-10-29, Hurricane Sandy",
        "2012-10-30, Hurricane Sandy",
        "2018-12-05, day of mourning for President G.H.W. Bush",
        "2025-01-09, day of mourning for President Carter",
    })
    void namesTheSpecialClosure(LocalDate date, String name) {
        assertEquals(Optional.of(new Closure(date, name, true)), CBOE_OPTIONS.closure(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-12-31", "2010-12-31", "2021-12-31", "2027-12-31"})
    void keepsTheFridayBeforeASaturdayNewYearOpen(LocalDate friday) {
        assertTrue(CBOE_OPTIONS.isSession(friday));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-19", "2020-06-19", "2021-06-18"})
    void keepsJuneteenthOpenBefore2022(LocalDate date) {
        assertTrue(CBOE_OPTIONS.isSession(date));
    }

    @Test
    void opensTheFuturesExchangeOnTwoClosuresOfTheOptionsExchangeOnly() {
        List<LocalDate> differences = LocalDate.of(ExchangeCalendar.FIRST_YEAR, 1, 1)
                .datesUntil(LocalDate.of(ExchangeCalendar.LAST_YEAR + 1, 1, 1))
                .filter(date -> CBOE_OPTIONS.isSession(date) != CFE_FUTURES.isSession(date))
                .toList();

        assertEquals(List.of(LocalDate.of(2015, 4, 3), LocalDate.of(2018, 12, 5)), differences);
        assertTrue(differences.stream().allMatch(CFE_FUTURES::isSession));
    }

    @ParameterizedTest
    @EnumSource
    void closesAtWeekendsWithoutCallingThemClosures(ExchangeCalendar calendar) {
        assertFalse(calendar.isSession(LocalDate.of(2024, 6, 22)));
        assertFalse(calendar.isSession(LocalDate.of(2024, 6, 23)));
        assertEquals(Optional.empty(), calendar.closure(LocalDate.of(2024, 6, 22)));
    }

    @ParameterizedTest
    @CsvSource({
        // calendar, date, previous, on or before, on or after, next
        "CBOE_OPTIONS, 2015-04-02, 2015-04-01, 2015-04-02, 2015-04-02, 2015-04-06",
        "CBOE_OPTIONS, 2015-04-03, 2015-04-02, 2015-04-02, 2015-04-06, 2015-04-06",
        "CFE_FUTURES,  2015-04-03, 2015-04-02, 2015-04-03, 2015-04-03, 2015-04-06",
        "CFE_FUTURES,  2015-04-02, 2015-04-01, 2015-04-02, 2015-04-02, 2015-04-03",
        "CBOE_OPTIONS, 2007-01-01, 2006-12-29, 2006-12-29, 2007-01-03, 2007-01-03",
        "CBOE_OPTIONS, 2012-10-28, 2012-10-26, 2012-10-26, 2012-10-31, 2012-10-31",
    })
    void findsTheNeighbouringSessions(
            ExchangeCalendar calendar,
            LocalDate date,
            LocalDate previous,
            LocalDate onOrBefore,
            LocalDate onOrAfter,
            LocalDate next) {
        assertEquals(previous, calendar.previousSession(date));
        assertEquals(onOrBefore, calendar.sessionOnOrBefore(date));
        assertEquals(onOrAfter, calendar.sessionOnOrAfter(date));
        assertEquals(next, calendar.nextSession(date));
    }

    @ParameterizedTest
    @CsvSource({
        "CBOE_OPTIONS, 2015-04-02, 2015-04-02, 0",
        "CBOE_OPTIONS, 2015-04-02, 2015-04-06, 1",
        "CFE_FUTURES,  2015-04-02, 2015-04-06, 2",
        "CBOE_OPTIONS, 2015-04-03, 2015-04-05, 0",
        "CBOE_OPTIONS, 2025-12-31, 2026-12-31, 251",
    })
    void countsTheSessionsAfterTheFirstDateUpToTheSecond(
            ExchangeCalendar calendar, LocalDate from, LocalDate to, int sessions) {
        assertEquals(sessions, calendar.sessionsBetween(from, to));
    }

    @Test
    void refusesToCountBackwards() {
        LocalDate monday = LocalDate.of(2024, 6, 17);

        assertThrows(IllegalArgumentException.class, () -> CBOE_OPTIONS.sessionsBetween(monday, monday.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-12-31", "2031-01-01"})
    void refusesADateOutsideItsYearsAndSaysWhich(LocalDate date) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CBOE_OPTIONS.isSession(date));

        assertEquals("the exchange calendar covers 2004 to 2030, not " + date, refusal.getMessage());
    }

    @Test
    void refusesToWalkOutOfItsYears() {
        assertThrows(IllegalArgumentException.class, () -> CBOE_OPTIONS.previousSession(LocalDate.of(2004, 1, 2)));
        assertThrows(IllegalArgumentException.class, () -> CBOE_OPTIONS.nextSession(LocalDate.of(2030, 12, 31)));
    }

    @Test
    void aClosureIsANamedWeekday() {
        assertThrows(IllegalArgumentException.class, () -> new Closure(LocalDate.of(2024, 6, 22), "Saturday", false));
        assertThrows(IllegalArgumentException.class, () -> new Closure(LocalDate.of(2024, 6, 19), " ", false));
    }

    private static List<LocalDate> closedWeekdays(ExchangeCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> calendar.closure(date).isPresent())
                .toList();
    }
}
