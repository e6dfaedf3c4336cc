package dev.alvh.core.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailySeriesTest {

    @ParameterizedTest(name = "{0} of {1} is known on {2}")
    @CsvSource({
        "VIX, 2018-02-05, 2018-02-05",
        "ADVANCE_DECLINE, 2018-02-05, 2018-02-05",
        "DTB3, 2018-02-02, 2018-02-05",
        "SOFR, 2018-12-04, 2018-12-06",
        "RBUSBIS, 2018-01-01, 2018-02-20",
        "RBUSBIS, 2018-12-01, 2019-01-20",
    })
    void aValueBecomesKnownWhenItsSourcePublishesIt(SeriesId id, LocalDate stamped, LocalDate known) {
        assertEquals(known, id.release().knownOn(stamped));
    }

    @Test
    void aDecisionReadsTheLatestStampThatIsAlreadyKnown() {
        DailySeries rates = series(SeriesId.DTB3, "2018-02-01", "2018-02-02", "2018-02-05");

        assertEquals(OptionalInt.of(1), rates.latestKnown(LocalDate.parse("2018-02-05")));
        assertEquals(OptionalInt.of(2), rates.latestKnown(LocalDate.parse("2018-02-06")));
        assertEquals(OptionalInt.empty(), rates.latestKnown(LocalDate.parse("2018-02-01")));
    }

    @Test
    void aLateRevisionDoesNotHideAnOlderValueThatWasKnown() {
        DailySeries series = new DailySeries(
                SeriesId.REIT_PCF,
                List.of(
                        point("2018-01-02", 15, "2018-01-02"),
                        point("2018-01-03", 16, "2018-03-01"),
                        point("2018-01-04", 17, "2018-01-04")));

        assertEquals(OptionalInt.of(2), series.latestKnown(LocalDate.parse("2018-01-05")));
        assertEquals(OptionalInt.of(0), series.latestKnown(LocalDate.parse("2018-01-03")));
    }

    @Test
    void aDateWithoutARowIsUnavailableAndSaysSo() {
        DailySeries vix = series(SeriesId.VIX, "2018-12-04", "2018-12-06");

        assertEquals(Figure.of(1), vix.on(LocalDate.parse("2018-12-06")));
        assertEquals(Figure.unavailable("no VIX value is stamped 2018-12-05"), vix.on(LocalDate.parse("2018-12-05")));
        assertFalse(vix.on(LocalDate.parse("2019-01-01")).isKnown());
    }

    @Test
    void datesOutOfOrderOrTwiceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> series(SeriesId.VIX, "2018-02-05", "2018-02-05"));
        assertThrows(IllegalArgumentException.class, () -> series(SeriesId.VIX, "2018-02-05", "2018-02-02"));
    }

    @Test
    void aValueCannotBeKnownBeforeTheDateItIsStampedWith() {
        assertThrows(IllegalArgumentException.class, () -> point("2018-02-05", 1, "2018-02-02"));
    }

    @ParameterizedTest(name = "stamped 2018-02-02 and known on {0}, at {1} fresh: {2}")
    @CsvSource({
        // 2018-02-19 is a holiday: the tenth session after the fifth is the twentieth
        "2018-02-05, 2018-02-05, true",
        "2018-02-05, 2018-02-20, true",
        "2018-02-05, 2018-02-21, false",
        "2018-02-02, 2018-02-20, false",
        "2018-02-05, 2018-06-01, false",
    })
    void aDailyValueIsStaleAfterTenSessionsCountedFromTheDayItBecameKnown(
            String known, LocalDate decision, boolean fresh) {
        DailySeries daily = new DailySeries(
                SeriesId.DTB3, List.of(point("2018-02-01", 1, "2018-02-02"), point("2018-02-02", 2, known)));

        assertEquals(
                fresh
                        ? Figure.of(2)
                        : Figure.unavailable("DTB3 is stale: no new value for more than 10 sessions, the last is of"
                                + " 2018-02-02"),
                daily.asOf(decision));
    }

    @ParameterizedTest
    @CsvSource({"2018-05-06, true", "2018-05-07, false"})
    void aMonthlyValueIsStaleAfterSeventyFiveDays(LocalDate decision, boolean fresh) {
        DailySeries monthly = series(SeriesId.RBUSBIS, "2017-12-01", "2018-01-01");

        assertEquals(
                fresh
                        ? Figure.of(1)
                        : Figure.unavailable(
                                "RBUSBIS is stale: no new value for more than 75 days, the last is of" + " 2018-01-01"),
                monthly.asOf(decision));
        assertEquals(Figure.of(0), monthly.asOf(LocalDate.parse("2018-02-19")));
        assertEquals(
                Figure.unavailable("no RBUSBIS value is known by 2018-01-19"),
                monthly.asOf(LocalDate.parse("2018-01-19")));
    }

    @Test
    void staysFreshAcrossTheTurnOfTheYearIn2003BeforeTheCalendarBegins() {
        DailySeries old = new DailySeries(
                SeriesId.REIT_PCF, List.of(point("2003-11-28", 1, "2003-11-28"), point("2003-12-01", 2, "2003-12-01")));

        // weekdays stand for sessions there
        assertEquals(Figure.of(2), old.asOf(LocalDate.parse("2003-12-15")));
        assertFalse(old.asOf(LocalDate.parse("2003-12-16")).isKnown());
    }

    @Test
    void aValueKnownOnlyLaterIsNotTheSessionsOwn() {
        DailySeries late = new DailySeries(
                SeriesId.ADVANCE_DECLINE,
                List.of(point("2018-02-01", 1, "2018-02-01"), point("2018-02-02", 2, "2018-02-05")));

        assertEquals(Figure.of(1), late.knownOnItsDate(LocalDate.parse("2018-02-01")));
        assertEquals(
                Figure.unavailable("the ADVANCE_DECLINE value of 2018-02-02 is known only from 2018-02-05"),
                late.knownOnItsDate(LocalDate.parse("2018-02-02")));
        assertEquals(
                Figure.unavailable("no ADVANCE_DECLINE value is stamped 2018-02-03"),
                late.knownOnItsDate(LocalDate.parse("2018-02-03")));
    }

    /** A series whose values count up from zero. */
    private static DailySeries series(SeriesId id, String... dates) {
        List<DailySeries.Point> points = new ArrayList<>();
        for (String text : dates) {
            LocalDate date = LocalDate.parse(text);
            points.add(new DailySeries.Point(date, points.size(), id.release().knownOn(date)));
        }
        return new DailySeries(id, points);
    }

    private static DailySeries.Point point(String date, double value, String knownOn) {
        return new DailySeries.Point(LocalDate.parse(date), value, LocalDate.parse(knownOn));
    }
}
