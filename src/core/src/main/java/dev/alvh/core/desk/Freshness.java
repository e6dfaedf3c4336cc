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
 * @param quote of a tradable market, above zero
 * @param index of a calculated index, above zero
 */
public record Freshness(Duration quote, Duration index) {

    /** VIX is calculated every 15 seconds; a front future whose quote stands for half a minute has lost its feed. */
    public static final Freshness DEFAULT = new Freshness(Duration.ofSeconds(30), Duration.ofSeconds(45));

    /** A settlement may be this much late. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    public Freshness {
        if (!quote.isPositive() || !index.isPositive()) {
            throw new IllegalArgumentException("limits of age are above zero, got " + quote + " and " + index);
        }
    }

    /** Whether a number is too old at {@code now}. A settlement is good until the next one is overdue. */
    public boolean isStale(Mark mark, Instant now) {
        return switch (mark.kind()) {
            case QUOTED -> now.isAfter(mark.at().plus(quote));
            // the calendar only where it decides
            case CALCULATED ->
                now.isAfter(mark.at().plus(index))
                        && (!closesSession(mark.at()) || now.isAfter(nextDecision(mark.at())));
            case SETTLED -> now.isAfter(nextDecision(mark.at()));
        };
    }

    /** An index at the decision instant is that session's close. */
    private static boolean closesSession(Instant at) {
        return at.equals(ExchangeTime.vxSettlement(dateOf(at)));
    }

    private static Instant nextDecision(Instant at) {
        LocalDate date = dateOf(at);
        return ExchangeTime.vxSettlement(ExchangeCalendar.CFE_FUTURES.nextSession(date))
                .plus(GRACE);
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }
}
