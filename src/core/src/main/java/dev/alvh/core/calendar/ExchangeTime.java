package dev.alvh.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The instants of an exchange day, and the year fraction between two instants.
 *
 * <p>Times are the regular ones, on every date alike: on a shortened session (the day after Thanksgiving, for one) the
 * exchange struck its prices earlier than given here. Dates are not checked against a calendar.
 */
public final class ExchangeTime {

    /** The zone of all exchange dates and times in this program. */
    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /** The first date whose VX daily settlement was struck at 15:00 instead of 15:15. */
    private static final LocalDate EARLIER_VX_SETTLEMENT_FROM = LocalDate.of(2020, 10, 26);

    private static final LocalTime LAST_VX_TRADE = LocalTime.of(8, 0);
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime CLOSE = LocalTime.of(15, 0);
    private static final LocalTime VX_SETTLEMENT_BEFORE_CHANGE = LocalTime.of(15, 15);

    private static final double SECONDS_PER_YEAR = 365.0 * 86_400.0;
    private static final double NANOS_PER_SECOND = 1e9;

    private ExchangeTime() {}

    /**
     * The daily decision instant: when the VX daily settlement of {@code tradeDate} is struck, 15:00 Chicago from
     * 2020-10-26 and 15:15 before.
     */
    public static Instant vxSettlement(LocalDate tradeDate) {
        return at(tradeDate, tradeDate.isBefore(EARLIER_VX_SETTLEMENT_FROM) ? VX_SETTLEMENT_BEFORE_CHANGE : CLOSE);
    }

    /** When trading ends in a VX future that settles on {@code date}: 08:00 Chicago. */
    public static Instant lastVxTrade(LocalDate date) {
        return at(date, LAST_VX_TRADE);
    }

    /** When an AM-settled contract settles on {@code date}: the special opening quotation, 08:30 Chicago. */
    public static Instant openingSettlement(LocalDate date) {
        return at(date, OPEN);
    }

    /** When a PM-settled contract settles on {@code date}: the close, 15:00 Chicago. */
    public static Instant closingSettlement(LocalDate date) {
        return at(date, CLOSE);
    }

    /**
     * Elapsed time in years of 365 days of 86,400 seconds, fractions of a second included. Real seconds: the days on
     * which clocks change count 23 and 25 hours.
     *
     * @return the year fraction, negative where {@code to} is before {@code from}
     */
    public static double years(Instant from, Instant to) {
        Duration elapsed = Duration.between(from, to);
        return (elapsed.getSeconds() + elapsed.getNano() / NANOS_PER_SECOND) / SECONDS_PER_YEAR;
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(CHICAGO).toInstant();
    }
}
