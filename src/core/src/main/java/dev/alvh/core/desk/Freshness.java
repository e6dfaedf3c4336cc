package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.quote.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How old a number may be before it turns stale. Age is counted on the desk's clock, whatever a socket says.
 *
 * @param feed what is to be expected between two closes
 * @param quote of a tradable market, above zero
 * @param index of a calculated index, above zero
 */
public record Freshness(Feed feed, Duration quote, Duration index) {

    /** How often a feed speaks. */
    public enum Feed {
        /** Of each change, from the opening of each session on. */
        OF_TICKS,
        /** Of closes alone: the last one is the newest that there is until the next is due. */
        OF_CLOSES
    }

    /** VIX is calculated every 15 seconds; a front future whose quote stands for half a minute has lost its feed. */
    public static final Freshness TICKS = new Freshness(Feed.OF_TICKS, Duration.ofSeconds(30), Duration.ofSeconds(45));

    /** The same where nothing is said between two closes. */
    public static final Freshness CLOSES = new Freshness(Feed.OF_CLOSES, TICKS.quote, TICKS.index);

    /** A settlement may be this much late. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    public Freshness {
        if (!quote.isPositive() || !index.isPositive()) {
            throw new IllegalArgumentException("limits of age are above zero, got " + quote + " and " + index);
        }
    }

    /** Whether a number is too old at {@code now}. A close is good until the market has opened again, or closed. */
    public boolean isStale(Mark mark, Instant now) {
        Instant at = mark.at();
        return switch (mark.kind()) {
            case QUOTED -> now.isAfter(at.plus(quote));
            // the calendar only where it decides
            case CALCULATED -> now.isAfter(at.plus(index)) && (!closesSession(at) || isOverdue(at, index, now));
            case SETTLED -> isOverdue(at, quote, now);
        };
    }

    private boolean isOverdue(Instant close, Duration limit, Instant now) {
        LocalDate next = ExchangeCalendar.CFE_FUTURES.nextSession(dateOf(close));
        return now.isAfter(
                switch (feed) {
                    case OF_TICKS -> ExchangeTime.openingSettlement(next).plus(limit);
                    case OF_CLOSES -> ExchangeTime.vxSettlement(next).plus(GRACE);
                });
    }

    /** An index at the decision instant is that session's close. */
    private static boolean closesSession(Instant at) {
        return at.equals(ExchangeTime.vxSettlement(dateOf(at)));
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }
}
