package dev.alvh.feed.chain;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.observation.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The instant for which the quotes of a page hold. Pages print when they were made, on a Saturday evening for one, over
 * quotes that are 15 minutes old or stood still at the last close.
 *
 * @param asOf never later than the stamp less the delay, so a chain is never younger than it says
 * @param provenance DELAYED within a session, SETTLED for the quotes of its close
 */
record QuoteTime(Instant asOf, Provenance provenance) {

    private static final Duration DELAY = Duration.ofMinutes(15);

    private static final ExchangeCalendar CALENDAR = ExchangeCalendar.CBOE_OPTIONS;

    /**
     * The stamp less the delay where that lies within a session, else the close of the last session before it: 15:00
     * Chicago, from which the pages count time to expiry, though the options trade a little longer.
     *
     * @throws IllegalArgumentException outside the years of {@link ExchangeCalendar}
     */
    static QuoteTime of(Instant stamp) {
        Instant quoted = stamp.minus(DELAY);
        LocalDate date = quoted.atZone(ExchangeTime.CHICAGO).toLocalDate();
        boolean opened = !quoted.isBefore(ExchangeTime.openingSettlement(date));
        if (opened && CALENDAR.isSession(date) && quoted.isBefore(ExchangeTime.closingSettlement(date))) {
            return new QuoteTime(quoted, Provenance.DELAYED);
        }
        LocalDate session = opened ? CALENDAR.sessionOnOrBefore(date) : CALENDAR.previousSession(date);
        return new QuoteTime(ExchangeTime.closingSettlement(session), Provenance.SETTLED);
    }
}
