package dev.alvh.core.market;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a value that is stamped with a date becomes known, so that no decision reads it earlier. */
public enum Release {
    /** Index closes and breadth: at that session's decision. */
    SAME_SESSION,
    /** Bill and overnight rates: published after the session they are stamped with. */
    NEXT_SESSION,
    /** Monthly exchange-rate indices, stamped with the month's first day: on the 20th of the following month. */
    TWENTIETH_OF_NEXT_MONTH;

    /** The first date whose decision may read a value stamped {@code stamped}. */
    public LocalDate knownOn(LocalDate stamped) {
        return switch (this) {
            case SAME_SESSION -> stamped;
            case NEXT_SESSION -> nextSession(stamped);
            case TWENTIETH_OF_NEXT_MONTH -> stamped.plusMonths(1).withDayOfMonth(20);
        };
    }

    /** Rates reach back to 1954: outside the calendar's years, in which nothing is decided, the next weekday. */
    private static LocalDate nextSession(LocalDate stamped) {
        LocalDate lastWithin = LocalDate.of(ExchangeCalendar.LAST_YEAR, 12, 30);
        if (stamped.getYear() >= ExchangeCalendar.FIRST_YEAR && stamped.isBefore(lastWithin)) {
            return ExchangeCalendar.CBOE_OPTIONS.nextSession(stamped);
        }
        LocalDate next = stamped.plusDays(1);
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            next = next.plusDays(1);
        }
        return next;
    }
}
