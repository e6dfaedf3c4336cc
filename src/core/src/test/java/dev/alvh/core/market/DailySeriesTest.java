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
