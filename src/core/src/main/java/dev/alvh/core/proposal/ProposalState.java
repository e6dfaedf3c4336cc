package dev.alvh.core.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A batch and where it stands.
 *
 * @param issued as the rules proposed it
 * @param since when it has been in its phase
 * @param orders that trade if it trades: those proposed, or what a person made of them
 * @param decided by a person, once somebody has
 * @param awaited the override that waits for its confirmation in crowded flow
 * @param closing why it came to its end without a decision, one clause; empty elsewhere
 */
public record ProposalState(
        ProposalEvent.Issued issued,
        Phase phase,
        Instant since,
        List<Order> orders,
        Optional<Said> decided,
        Optional<Said> awaited,
        String closing) {

    /** A verdict, with when and by whom. */
    public record Said(Instant at, String who, Verdict verdict, Conditions seen) {}

    public ProposalState {
        orders = List.copyOf(orders);
    }

    static ProposalState of(ProposalEvent.Issued issued) {
        return new ProposalState(
                issued,
                Phase.PROPOSED,
                issued.at(),
                issued.proposal().orders(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** What the rules proposed. */
    public Proposal proposal() {
        return issued.proposal();
    }

    /** Of the proposal; an approval names it. */
    public String hash() {
        return issued.hash();
    }

    /** From when on the awaited override may be confirmed; empty where none is awaited. */
    public Optional<Instant> confirmableFrom() {
        return awaited.map(said -> said.at().plusSeconds(issued.terms().confirmSeconds()));
    }

    /** In a phase of its own accord, nothing awaited any more. */
    ProposalState to(Phase next, Instant at, String why) {
        return new ProposalState(issued, next, at, orders, decided, Optional.empty(), why);
    }

    ProposalState await(Said override) {
        return new ProposalState(issued, phase, since, orders, decided, Optional.of(override), closing);
    }

    /**
     * Decided.
     *
     * @param at when it came into force: with a second confirmation, that of the confirmation
     */
    ProposalState decide(Said said, Instant at) {
        return switch (said.verdict()) {
            case Verdict.Approve _ -> decided(Phase.APPROVED, at, orders, said);
            case Verdict.Modify(List<Order> modified, String _) -> decided(Phase.MODIFIED, at, modified, said);
            case Verdict.Reject _ -> decided(Phase.REJECTED, at, List.of(), said);
            case Verdict.Confirm _, Verdict.Cancel _ ->
                throw new IllegalArgumentException("no decision of its own: " + said.verdict());
        };
    }

    private ProposalState decided(Phase next, Instant at, List<Order> wanted, Said said) {
        return new ProposalState(issued, next, at, wanted, Optional.of(said), Optional.empty(), closing);
    }
}
