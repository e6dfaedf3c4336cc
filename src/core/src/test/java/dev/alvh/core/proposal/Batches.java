package dev.alvh.core.proposal;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.ruleset.LimitTerms;
import dev.alvh.core.ruleset.ProposalTerms;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Batches as the rules might propose them, and the conditions in which people decide. */
final class Batches {

    static final Instant START = Instant.parse("2024-06-03T20:00:00Z");
    static final Duration LIFE = Duration.ofHours(24);
    static final Conditions CALM = new Conditions(Figure.of(0.01), Figure.of(1.2));
    static final Conditions CROWDED = new Conditions(Figure.of(0.01), Figure.of(5.1));
    static final Conditions MOVED = new Conditions(Figure.of(0.051), Figure.of(1.2));
    static final Conditions STALE =
            new Conditions(Figure.unavailable("VIX is 47 s old"), Figure.unavailable("no quotes"));

    private Batches() {}

    static Order order(Ticket.Side side, int quantity, Series series, double price, boolean spread) {
        Ticket ticket = new Ticket(
                side,
                quantity,
                series,
                VxFuture.monthly(YearMonth.of(2024, 7)),
                series == Series.CALL ? OptionalDouble.of(20) : OptionalDouble.empty(),
                Figure.of(price),
                spread ? Optional.of(VxFuture.monthly(YearMonth.of(2024, 8))) : Optional.empty());
        return new Order(ticket, Figure.of(price));
    }

    /** Three tickets: a spread, an outright future, calls. */
    static Proposal proposal(int number) {
        String hash = String.format("%064x", number);
        return new Proposal(
                "batch-" + number,
                hash,
                "a".repeat(64),
                "batch-" + number,
                List.of(
                        order(Ticket.Side.SELL, 1, Series.VX, -0.73, true),
                        order(Ticket.Side.BUY, 3, Series.VX, 15.05, false),
                        order(Ticket.Side.BUY, 12, Series.CALL, 0.53, false)),
                "what is held differs from the target");
    }

    static ProposalEvent.Issued issued(Instant at, int number, Occasion occasion) {
        return new ProposalEvent.Issued(
                at, proposal(number), occasion, at.plus(LIFE), ProposalTerms.DEFAULT, LimitTerms.DEFAULT);
    }

    static ProposalEvent.Ruled ruled(Instant at, int number, Verdict verdict, Conditions seen) {
        return new ProposalEvent.Ruled(at, new Ruling(proposal(number).hash(), "ann", verdict), seen);
    }

    static ProposalBook accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(ProposalBook book, ProposalState _) -> book;
            case Outcome.Refused(ProposalEvent event, String why) ->
                throw new AssertionError(event + " was refused: " + why);
        };
    }

    static String refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(ProposalBook _, ProposalState batch) ->
                throw new AssertionError("accepted: " + batch);
            case Outcome.Refused(ProposalEvent _, String why) -> why;
        };
    }
}
