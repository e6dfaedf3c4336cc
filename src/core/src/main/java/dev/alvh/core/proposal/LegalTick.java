package dev.alvh.core.proposal;

import dev.alvh.core.step.Money;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;

/**
 * The steps in which the exchange takes the price of an order: VX 0.05 outright and 0.01 in a calendar spread; VXM 0.01;
 * VIX options 0.01 below 3.00 and 0.05 from there. It is the order's own price that counts, not the market's last.
 */
final class LegalTick {

    private static final long CENT = Money.UNIT / 100;
    private static final long NICKEL = 5 * CENT;
    private static final long THREE_POINTS = 3 * Money.UNIT;

    /** A price has no digits below 1/10,000; a double that stands for one is nearer than this. */
    private static final double CLOSE = 1e-9;

    private LegalTick() {}

    /**
     * The tick of an order at a price.
     *
     * @param price 1/10,000 points
     * @return 1/10,000 points
     */
    static long of(Ticket ticket, long price) {
        return switch (ticket.series()) {
            case Series.VX -> ticket.spreadWith().isPresent() ? CENT : NICKEL;
            case Series.VXM -> CENT;
            case Series.CALL -> price < THREE_POINTS ? CENT : NICKEL;
        };
    }

    /** Whether the exchange takes an order at this limit, in points. Only a spread may cost nothing or less. */
    static boolean allows(Ticket ticket, double limit) {
        long price = Money.of(limit);
        return Math.abs(Money.dollars(price) - limit) < CLOSE
                && price % of(ticket, price) == 0
                && (price > 0 || ticket.spreadWith().isPresent());
    }
}
