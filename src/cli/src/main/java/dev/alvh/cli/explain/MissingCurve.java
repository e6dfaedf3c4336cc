package dev.alvh.cli.explain;

import dev.alvh.core.calendar.Closure;
import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a date has no curve, without a word on any later date. */
final class MissingCurve {

    private MissingCurve() {}

    static BadInputException of(Path folder, MarketHistory history, LocalDate date) {
        List<VxFuture> missing = history.missingOn(date);
        if (!missing.isEmpty()) {
            return BadInputException.in(
                    folder,
                    "no usable settlement of " + labels(missing) + " on " + date + ", so the front of the curve is"
                            + " unknown",
                    "a row for it; alvh import lists each refused row with its line");
        }
        LocalDate earlier = history.curveDates().lower(date);
        return BadInputException.in(
                folder,
                "no VX settlement on " + date + ", " + why(date),
                earlier == null
                        ? "a date on which VX settled; the folder has none before " + date
                        : "a date on which VX settled; the last one before is " + earlier);
    }

    static String labels(List<VxFuture> contracts) {
        return contracts.stream().map(VxFuture::label).collect(Collectors.joining(", "));
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
