package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.Ticket;

/**
 * A ticket with its limit.
 *
 * @param limit points, a legal tick of the order's own price; unavailable where the ticket has no price
 */
public record Order(Ticket ticket, Figure limit) {

    /** The same order for another number of contracts. */
    public Order withQuantity(int quantity) {
        return new Order(
                new Ticket(
                        ticket.side(),
                        quantity,
                        ticket.series(),
                        ticket.contract(),
                        ticket.callStrike(),
                        ticket.price(),
                        ticket.spreadWith()),
                limit);
    }

    /** The same order at another limit, points. */
    public Order withLimit(double points) {
        return new Order(ticket, Figure.of(points));
    }
}
