package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.Reason;
import java.util.Locale;
import java.util.Optional;

/** Why the calendar spread of a batch is not the roll of which rule 6 speaks, written when somebody reads it. */
public final class SpreadText {

    private SpreadText() {}

    /**
     * One clause: rule 6 rolls between the contracts in which S4 and I1 should stand, the ticket sells the one that is
     * held. Empty where they are the same, and of an outright order.
     */
    public static Optional<String> of(DayDecision decision, Ticket ticket) {
        return ticket.spreadWith()
                .flatMap(far -> roll(decision)
                        .filter(roll -> !roll.near().contract().equals(ticket.contract())
                                || !roll.far().contract().equals(far))
                        .map(roll -> why(roll, ticket, far)));
    }

    private static Optional<Reason.Roll> roll(DayDecision decision) {
        return decision.adjustments().stream()
                .filter(adjustment -> adjustment.layer() == Layer.I1)
                .map(Adjustment::reason)
                .filter(Reason.Roll.class::isInstance)
                .map(Reason.Roll.class::cast)
                .findFirst();
    }

    private static String why(Reason.Roll roll, Ticket ticket, VxFuture far) {
        return String.format(
                Locale.ROOT,
                "rule 6's own roll %s/%s locks %.3f points; the book still holds %s, so the ticket sells that%s",
                roll.near().contract().label(),
                roll.far().contract().label(),
                roll.points(),
                ticket.contract().label(),
                ticket.price() instanceof Figure.Known(double points)
                        ? String.format(
                                Locale.ROOT,
                                ": %s/%s locks %.3f",
                                ticket.contract().label(),
                                far.label(),
                                points)
                        : "");
    }
}
