package dev.alvh.cli.explain;

import dev.alvh.core.calendar.Closure;
import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.NavigableSet;

/** Says why a date has no curve, without a word on any later date. */
final class MissingCurve {

    private MissingCurve() {}

    static BadInputException of(Path folder, NavigableSet<LocalDate> curveDates, LocalDate date) {
        LocalDate earlier = curveDates.lower(date);
        return BadInputException.in(
                folder,
                "no VX settlement on " + date + ", " + why(date),
                earlier == null
                        ? "a date on which VX settled; the folder has none before " + date
                        : "a date on which VX settled; the last one before is " + earlier);
    }

    private static String why(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return "a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        }
        if (date.getYear() < ExchangeCalendar.FIRST_YEAR || date.getYear() > ExchangeCalendar.LAST_YEAR) {
            return "outside the exchange calendar of " + ExchangeCalendar.FIRST_YEAR + " to "
                    + ExchangeCalendar.LAST_YEAR;
        }
        return ExchangeCalendar.CFE_FUTURES
                .closure(date)
                .map(Closure::name)
                .orElse("a session that the folder does not have");
    }
}
