package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Ticket;

/**
 * The limit of a ticket: the price at the decision, made worse by the half-spread that the ruleset expects of each leg,
 * and rounded to a legal tick, buying up and selling down, so that a market no wider than expected fills it.
 */
final class LimitPrice {

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
        long tick = LegalTick.of(ticket, wanted);
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
}
