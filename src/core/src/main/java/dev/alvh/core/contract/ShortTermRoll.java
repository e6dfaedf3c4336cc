package dev.alvh.core.contract;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.LocalDate;

/**
 * The roll of the S&P 500 VIX Short-Term Futures Index, by its published methodology. A roll period runs from one monthly
 * settlement to the session before the next; {@code dt} are its business days, {@code dr} those that are left after a
 * close, and the first contract has the weight {@code dr/dt}: 1 on the eve of the period, 0 on the eve of its own
 * settlement.
 */
public final class ShortTermRoll {

    private static final ExchangeCalendar CALENDAR = ExchangeCalendar.CBOE_OPTIONS;

    private ShortTermRoll() {}

    /**
     * The weight of the first contract after a close, 0 to 1. Where the month before has no contract of its own (2004 to
     * 2006), nothing is rolled until the contract's own period begins.
     *
     * @param session before the settlement
     * @param near the first monthly contract
     */
    public static double nearWeight(LocalDate session, VxFuture near) {
        LocalDate settles = near.settlement().date();
        if (near.month().equals(VxFuture.FIRST_MONTH)) {
            return 1;
        }
        LocalDate begins =
                VxFuture.monthly(near.month().minusMonths(1)).settlement().date();
        LocalDate eve = settles.minusDays(1);
        double left = CALENDAR.sessionsBetween(session, eve);
        return Math.min(left / CALENDAR.sessionsBetween(begins.minusDays(1), eve), 1);
    }
}
