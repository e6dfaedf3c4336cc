package dev.alvh.core.proposal;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Ticket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one close proposes to trade of the hedge, undecided.
 *
 * @param id names it among all: its batch and the first digits of its hash
 * @param hash SHA-256 of what it was computed from: date, ruleset, latches, layers, adjustments and tickets
 * @param ruleset hash of the rules that it came from
 * @param batch of the decision that it belongs to; a later one supersedes it
 * @param orders netted by contract
 * @param reason one sentence without its full stop
 */
public record Proposal(String id, String hash, String ruleset, String batch, List<Order> orders, String reason) {

    private static final int DIGITS = 8;

    /** All that the decision was and came from. */
    private record Basis(
            LocalDate date,
            String ruleset,
            double dollarsPerPoint,
            Latches.State latches,
            List<LayerDecision> layers,
            List<Adjustment> adjustments,
            List<Ticket> tickets) {}

    public Proposal {
        orders = List.copyOf(orders);
    }

    /** The proposal of a decision; empty where nothing is to be traded. */
    public static Optional<Proposal> of(DayDecision decision) {
        if (decision.tickets().isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = decision.day().date();
        String ruleset = decision.ruleset().hash();
        String hash = new Canonical()
                .digest(new Basis(
                        date,
                        ruleset,
                        decision.dollarsPerPoint(),
                        decision.latches(),
                        decision.layers(),
                        decision.adjustments(),
                        decision.tickets()));
        String batch = date + "-close";
        return Optional.of(new Proposal(
                batch + "-" + hash.substring(0, DIGITS),
                hash,
                ruleset,
                batch,
                decision.tickets().stream()
                        .map(ticket -> new Order(
                                ticket, LimitPrice.of(ticket, decision.ruleset().costs())))
                        .toList(),
                reason(decision)));
    }

    private static String reason(DayDecision decision) {
        String moving = decision.layers().stream()
                .filter(LayerDecision::moves)
                .map(LayerDecision::layer)
                .map(Layer::name)
                .collect(Collectors.joining(", "));
        String layers = moving.isEmpty() ? "written calls" : moving;
        return decision.condor().isPresent()
                ? "what is held differs from the target in " + layers
                : "no condor is held that needs a hedge; " + layers + " still held";
    }
}
