package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person may make of the orders proposed. */
final class ModifiedOrders {

    private ModifiedOrders() {}

    /** Why they cannot be traded in the proposed ones' place; empty where they can. */
    static Optional<String> refusal(List<Order> orders, ProposalEvent.Issued issued) {
        List<Order> left = new ArrayList<>(issued.proposal().orders());
        if (orders.isEmpty()) {
            return Optional.of("Every ticket is left out: reject the batch instead");
        }
        if (orders.equals(left)) {
            return Optional.of("Nothing is modified: approve the batch instead");
        }
        for (Order order : orders) {
            Optional<Order> proposed =
                    left.stream().filter(one -> isOfSameKind(one, order)).findFirst();
            if (proposed.isEmpty()) {
                return Optional.of("No ticket of the batch is to " + words(order.ticket())
                        + ", or it stands twice among the modified ones");
            }
            left.remove(proposed.get());
            Optional<String> why = quantity(order, proposed.get(), issued).or(() -> limit(order, proposed.get()));
            if (why.isPresent()) {
                return why;
            }
        }
        return Optional.empty();
    }

    /** Alike but for quantity and limit. */
    private static boolean isOfSameKind(Order proposed, Order order) {
        return proposed.ticket()
                .equals(order.withQuantity(proposed.ticket().quantity()).ticket());
    }

    private static Optional<String> quantity(Order order, Order proposed, ProposalEvent.Issued issued) {
        int quantity = order.ticket().quantity();
        int most = (int) Math.min(
                issued.limits().totalContracts(),
                Math.floor(issued.terms().mostTimes() * proposed.ticket().quantity()));
        return quantity >= 1 && quantity <= most
                ? Optional.empty()
                : Optional.of("A ticket to " + words(order.ticket()) + " may trade from 1 to " + most
                        + " contracts, got " + quantity);
    }

    private static Optional<String> limit(Order order, Order proposed) {
        return switch (order.limit()) {
            case Figure.Unavailable none ->
                none.equals(proposed.limit())
                        ? Optional.empty()
                        : Optional.of("A ticket to " + words(order.ticket()) + " has lost its limit");
            case Figure.Known(double limit) ->
                LegalTick.allows(order.ticket(), limit)
                        ? Optional.empty()
                        : Optional.of(
                                "The exchange takes no order to " + words(order.ticket()) + " at a limit of " + limit);
        };
    }

    private static String words(Ticket ticket) {
        String far = ticket.spreadWith().map(with -> "/" + with.label()).orElse("");
        String strike =
                ticket.callStrike().isPresent() ? " " + ticket.callStrike().getAsDouble() : "";
        return (ticket.side() == Ticket.Side.BUY ? "buy " : "sell ")
                + ticket.contract().label() + far + " " + ticket.series() + strike;
    }
}
