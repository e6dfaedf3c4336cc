package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.Ticket;

/**
 * A ticket with its limit.
 *
 * @param limit points, a legal tick of the order's own price; unavailable where the ticket has no price
 */
public record Order(Ticket ticket, Figure limit) {}
