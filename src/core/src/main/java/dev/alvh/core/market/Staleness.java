package dev.alvh.core.market;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a series may stay silent. Silence is counted from the day on which its last value became known, because a
 * monthly index is seven weeks old by its stamp before anybody could read it.
 */
public enum Staleness {
    /** Stale once more than 10 sessions have passed without a new value. */
    DAILY,
    /** Stale once more than 75 days have passed without a new value. */
    MONTHLY;

    private static final int DAILY_SESSIONS = 10;
    private static final int MONTHLY_DAYS = 75;
    /** Fewest days between two stamps of a monthly series; no daily series pauses that long without being stale. */
    private static final int MONTHLY_GAP = 20;
    /** Ten sessions never span more days than this. */
    private static final int LONGEST_TEN_SESSIONS = 30;

    /** The limit of a series whose last two stamps are these: a user's file does not say how often it is published. */
    public static Staleness ofStamps(LocalDate previous, LocalDate last) {
        return ChronoUnit.DAYS.between(previous, last) >= MONTHLY_GAP ? MONTHLY : DAILY;
    }

    /** Whether a value that became known on {@code known} is too old for a decision on {@code decision}. */
    public boolean isStale(LocalDate known, LocalDate decision) {
        long days = ChronoUnit.DAYS.between(known, decision);
        return switch (this) {
            case MONTHLY -> days > MONTHLY_DAYS;
            case DAILY ->
                days > DAILY_SESSIONS && (days > LONGEST_TEN_SESSIONS || sessions(known, decision) > DAILY_SESSIONS);
        };
    }

    private static long sessions(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(Staleness::isSession)
                .count();
    }

    /** Index histories begin long before the calendar does: there any weekday stands for a session. */
    private static boolean isSession(LocalDate date) {
        boolean covered = date.getYear() >= ExchangeCalendar.FIRST_YEAR && date.getYear() <= ExchangeCalendar.LAST_YEAR;
        return covered
                ? ExchangeCalendar.CBOE_OPTIONS.isSession(date)
                : date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** What is said of a stale series, ending in the last stamp. */
    public String reason(String what, LocalDate lastStamp) {
        return what + " is stale: no new value for more than "
                + switch (this) {
                    case DAILY -> DAILY_SESSIONS + " sessions";
                    case MONTHLY -> MONTHLY_DAYS + " days";
                }
                + ", the last is of " + lastStamp;
    }
}
