package dev.alvh.desktop.layer;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import dev.alvh.desktop.text.Numbers;

/**
 * One ticket of a proposal.
 *
 * @param side BUY or SELL
 * @param contract with its series, for example {@code Mar-18 VX}
 * @param limit points, or why there is none
 * @param note what a calendar spread locks; empty for an outright order
 */
record TicketRow(String side, String quantity, String contract, String limit, String note) {

    static TicketRow of(Order order) {
        Ticket ticket = order.ticket();
        String contract = ticket.spreadWith()
                .map(far -> ticket.contract().label() + "/" + far.label() + " VX spread")
                .orElseGet(() -> HoldingText.contract(ticket.contract(), ticket.callStrike())
                        + (ticket.series() == Series.CALL ? "" : " " + ticket.series()));
        return new TicketRow(
                ticket.side().name(),
                Integer.toString(ticket.quantity()),
                contract,
                switch (order.limit()) {
                    case Figure.Known(double points) -> Numbers.fixed(points, 2);
                    case Figure.Unavailable(String reason) -> Numbers.NONE + " " + reason;
                },
                ticket.spreadWith().isPresent()
                        ? "locks " + Numbers.signed(ticket.lockedRoll(), 0) + " $ of roll"
                        : "");
    }
}
