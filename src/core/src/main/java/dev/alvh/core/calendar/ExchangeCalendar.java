package dev.alvh.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sessions of an exchange, 2004 to 2030. Future years follow today's holiday rules; a day of mourning yet to be
 * declared is not in them.
 *
 * <p>Every method throws {@link IllegalArgumentException}, naming the date, where it is asked about a date outside
 * those years or would have to walk out of them.
 */
public enum ExchangeCalendar {
    /**
     * The exchange of the SPX and VIX indices and of their options. "Exchange holiday" in the settlement rules of VX
     * futures means this calendar too, because a VX contract settles to prices of SPX options: where those do not
     * trade there is nothing to settle to, whatever the futures exchange does.
     */
    CBOE_OPTIONS,
    /**
     * The exchange of the VX futures. A session here is a trade date with a daily settlement. A few closures of
     * {@link #CBOE_OPTIONS} were shortened sessions here; the night hours that VX trades on other holidays belong to
     * the next trade date.
     */
    CFE_FUTURES;

    /** The first year of the calendar. */
    public static final int FIRST_YEAR = 2004;

    /** The last year of the calendar. */
    public static final int LAST_YEAR = 2030;

    // Compared with every VX daily settlement from 2004-03-26 to 2019-12-31. Neither a Good Friday with a payrolls
    // release (none settled in 2010 and 2012) nor a day of mourning (none in 2004 and 2007) implies a session, so a
    // later date is added when its settlement is seen, not by analogy.
    private static final Set<LocalDate> CFE_SESSIONS_ON_CLOSURES =
            Set.of(LocalDate.of(2015, 4, 3), LocalDate.of(2018, 12, 5));

    /** The holiday or special closure on {@code date}; empty on a session and at a weekend. */
    public Optional<Closure> closure(LocalDate date) {
        requireWithinYears(date);
        return switch (this) {
            case CBOE_OPTIONS -> UsClosures.on(date);
            case CFE_FUTURES -> UsClosures.on(date).filter(closure -> !CFE_SESSIONS_ON_CLOSURES.contains(date));
        };
    }

    /** Whether the exchange holds a session on {@code date}, in full or shortened. */
    public boolean isSession(LocalDate date) {
        return closure(date).isEmpty() && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The last session strictly before {@code date}. */
    public LocalDate previousSession(LocalDate date) {
        return sessionOnOrBefore(date.minusDays(1));
    }

    /** The first session strictly after {@code date}. */
    public LocalDate nextSession(LocalDate date) {
        return sessionOnOrAfter(date.plusDays(1));
    }

    /** {@code date} where it is a session, else the last session before it. */
    public LocalDate sessionOnOrBefore(LocalDate date) {
        LocalDate candidate = date;
        while (!isSession(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** {@code date} where it is a session, else the first session after it. */
    public LocalDate sessionOnOrAfter(LocalDate date) {
        LocalDate candidate = date;
        while (!isSession(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * How many sessions have passed from {@code from} to {@code to}: those after {@code from}, up to and including
     * {@code to}. Zero for one and the same date; from one session to the next, one.
     *
     * @throws IllegalArgumentException also where {@code to} is before {@code from}
     */
    public int sessionsBetween(LocalDate from, LocalDate to) {
        requireWithinYears(from);
        requireWithinYears(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("sessions are counted forwards, not from " + from + " to " + to);
        }
        return Math.toIntExact(Stream.iterate(from.plusDays(1), day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(this::isSession)
                .count());
    }

    private static void requireWithinYears(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "the exchange calendar covers " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + date);
        }
    }
}
