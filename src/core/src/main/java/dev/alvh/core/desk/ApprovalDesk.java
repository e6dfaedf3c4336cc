package dev.alvh.core.desk;

import dev.alvh.core.proposal.Conditions;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.Outcome;
import dev.alvh.core.proposal.Phase;
import dev.alvh.core.proposal.Proposal;
import dev.alvh.core.proposal.ProposalBook;
import dev.alvh.core.proposal.ProposalEvent;
import dev.alvh.core.proposal.ProposalState;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.proposal.Verdict;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carries the proposals of the closes through {@link ProposalBook}, and hears what people, or the policy, say to them. */
final class ApprovalDesk {

    private static final String POLICY = "policy";

    private final DeskSettings.Approval approval;
    private ProposalBook book = ProposalBook.EMPTY;
    private Optional<Outcome.Refused> refused = Optional.empty();

    ApprovalDesk(DeskSettings.Approval approval) {
        this.approval = approval;
    }

    /** What is decided and what waits; the conditions are asked for only where something waits. */
    Approvals state(Instant now, Function<ProposalState, Conditions> conditions) {
        Optional<String> veto = book.open()
                .filter(batch -> batch.phase().isUndecided())
                .flatMap(batch -> book.veto(now, conditions.apply(batch)));
        return new Approvals(book, veto, refused);
    }

    /** The batch of a close, if there is one; a policy that approves everything does so at once. */
    void propose(DayDecision decision, Instant at) {
        Optional<Proposal> proposed = Proposal.of(decision);
        if (proposed.isEmpty()) {
            return;
        }
        Proposal proposal = proposed.get();
        Instant now = inOrder(at);
        happen(ProposalEvent.Issued.atClose(now, proposal, decision));
        if (approval == DeskSettings.Approval.ALL) {
            Ruling approve = new Ruling(proposal.hash(), POLICY, new Verdict.Approve());
            happen(new ProposalEvent.Ruled(now, approve, Conditions.AS_ISSUED));
        }
    }

    /**
     * Hears a person, and says what became of it.
     *
     * @param canTrade whether the layers can share the tickets of a modified batch
     */
    Outcome rule(
            Ruling ruling,
            Instant now,
            Function<ProposalState, Conditions> conditions,
            Predicate<List<Ticket>> canTrade) {
        // of a batch that nobody knows, or that is past, no conditions matter
        Conditions seen = book.open().map(conditions).orElse(Conditions.AS_ISSUED);
        ProposalEvent said = new ProposalEvent.Ruled(now, ruling, seen);
        Outcome outcome = book.after(said);
        if (outcome instanceof Outcome.Accepted
                && ruling.verdict() instanceof Verdict.Modify(List<Order> orders, String _)
                && !canTrade.test(tickets(orders))) {
            outcome = new Outcome.Refused(
                    said,
                    "These tickets would leave a layer in two contracts, or written calls uncovered: leave both sides of"
                            + " a roll out, or neither");
        }
        switch (outcome) {
            case Outcome.Accepted(ProposalBook next, ProposalState _) -> {
                book = next;
                refused = Optional.empty();
            }
            case Outcome.Refused no -> refused = Optional.of(no);
        }
        return outcome;
    }

    /**
     * The settlement at which the open batch trades is struck.
     *
     * @return the batch as it is then, filled or expired; empty where none was open
     */
    Optional<ProposalState> settle(Instant at) {
        Instant now = inOrder(at);
        Optional<ProposalState> open = book.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String hash = open.get().hash();
        if (open.get().phase() == Phase.PROPOSED) {
            happen(new ProposalEvent.Expired(now, hash));
        } else {
            happen(new ProposalEvent.Staged(now, hash));
            happen(new ProposalEvent.Filled(now, hash));
        }
        return book.of(hash);
    }

    static List<Ticket> tickets(List<Order> orders) {
        return orders.stream().map(Order::ticket).toList();
    }

    /** The desk's own events come in order, even where a close is heard late. */
    private Instant inOrder(Instant at) {
        return at.isBefore(book.last()) ? book.last() : at;
    }

    /** The desk's own events always happen: one that is refused is a defect. */
    private void happen(ProposalEvent event) {
        book = switch (book.after(event)) {
            case Outcome.Accepted(ProposalBook next, ProposalState _) -> next;
            case Outcome.Refused(ProposalEvent _, String why) -> throw new IllegalStateException(why);
        };
    }
}
