package dev.alvh.core.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The third Friday of a month, on which the standard SPX options expire. */
final class ThirdFriday {

    private ThirdFriday() {}

    static LocalDate of(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY));
    }

    static boolean is(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.FRIDAY && date.getDayOfMonth() > 14 && date.getDayOfMonth() <= 21;
    }
}
