package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;

/**
 * The limit of a ticket: the price at the decision, made worse by the half-spread that the ruleset expects of each leg,
 * and rounded to a legal tick, buying up and selling down, so that a market no wider than expected fills it.
 *
 * <p>Ticks: VX 0.05 outright and 0.01 in a calendar spread; VXM 0.01; VIX options 0.01 below 3.00 and 0.05 from there.
 */
final class LimitPrice {

    private static final long CENT = Money.UNIT / 100;
    private static final long NICKEL = 5 * CENT;
    private static final long THREE_POINTS = 3 * Money.UNIT;

    private LimitPrice() {}

    /** Points; of a spread near less far, which may be negative. Unavailable where the ticket has no price. */
    static Figure of(Ticket ticket, CostTerms costs) {
        return switch (ticket.price()) {
            case Figure.Unavailable none -> none;
            case Figure.Known(double price) -> Figure.of(Money.dollars(limit(ticket, price, costs)));
        };
    }

    /** 1/10,000 points. */
    private static long limit(Ticket ticket, double price, CostTerms costs) {
        long half = Money.of(halfSpread(ticket, price, costs));
        boolean buys = ticket.side() == Ticket.Side.BUY;
        long wanted = buys ? Money.of(price) + half : Money.of(price) - half;
        long tick = tick(ticket, wanted);
        long limit = (buys ? Math.ceilDiv(wanted, tick) : Math.floorDiv(wanted, tick)) * tick;
        return ticket.spreadWith().isPresent() ? limit : Math.max(limit, tick);
    }

    private static double halfSpread(Ticket ticket, double price, CostTerms costs) {
        int legs = ticket.spreadWith().isPresent() ? 2 : 1;
        return switch (ticket.series()) {
            case VX -> legs * costs.vx().halfSpread();
            case VXM -> legs * costs.vxm().halfSpread();
            case CALL -> costs.vixOption().halfSpread(price);
        };
    }

    private static long tick(Ticket ticket, long limit) {
        return switch (ticket.series()) {
            case Series.VX -> ticket.spreadWith().isPresent() ? CENT : NICKEL;
            case Series.VXM -> CENT;
            case Series.CALL -> limit < THREE_POINTS ? CENT : NICKEL;
        };
    }
}
