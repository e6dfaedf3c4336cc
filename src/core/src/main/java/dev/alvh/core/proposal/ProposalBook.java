package dev.alvh.core.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The batches of a desk and where each stands: a pure fold over {@link ProposalEvent}s.
 *
 * <pre>
 * PROPOSED → APPROVED | MODIFIED | REJECTED | EXPIRED | SUPERSEDED
 * APPROVED | MODIFIED → STAGED → FILLED | CANCELLED, and CANCELLED before they are staged
 * </pre>
 *
 * <p>At most one batch is undecided or under way: what is under way would be proposed a second time by the next.
 *
 * @param open the batch that is undecided or under way
 * @param past those that have come to their end, newest first, the last {@value #KEPT} of them
 * @param last the moment of the last event that happened
 */
public record ProposalBook(Optional<ProposalState> open, List<ProposalState> past, Instant last) {

    /** Of a desk to which nothing has been proposed. */
    public static final ProposalBook EMPTY = new ProposalBook(Optional.empty(), List.of(), Instant.MIN);

    /** More than a month of closes. The journal holds all. */
    static final int KEPT = 32;

    public ProposalBook {
        past = List.copyOf(past);
    }

    /** All that it knows, newest first. */
    public Stream<ProposalState> batches() {
        return Stream.concat(open.stream(), past.stream());
    }

    /** The batch of a hash. */
    public Optional<ProposalState> of(String hash) {
        return batches().filter(batch -> batch.hash().equals(hash)).findFirst();
    }

    /** Why nobody can decide the open batch now, one sentence; empty where a person may, or nothing is open. */
    public Optional<String> veto(Instant now, Conditions seen) {
        return open.flatMap(batch -> Veto.of(batch, now, seen));
    }

    /** What becomes of an event. */
    public Outcome after(ProposalEvent event) {
        if (event.at().isBefore(last)) {
            return new Outcome.Refused(event, "It is said for " + event.at() + ", and " + last + " has passed");
        }
        return switch (event) {
            case ProposalEvent.Issued issued -> issue(issued);
            case ProposalEvent.Ruled ruled ->
                of(ruled.hash()).map(batch -> rule(ruled, batch)).orElseGet(() -> unknown(event));
            case ProposalEvent.Expired _ -> step(event, Phase.EXPIRED, Phase.PROPOSED);
            case ProposalEvent.Staged _ -> step(event, Phase.STAGED, Phase.APPROVED, Phase.MODIFIED);
            case ProposalEvent.Filled _ -> step(event, Phase.FILLED, Phase.STAGED);
        };
    }

    private Outcome issue(ProposalEvent.Issued issued) {
        String name = issued.proposal().id();
        if (of(issued.hash()).isPresent()) {
            return new Outcome.Refused(issued, name + " was issued before");
        }
        Optional<ProposalState> underWay = open.filter(batch -> batch.phase().isUnderWay());
        if (underWay.isPresent()) {
            return new Outcome.Refused(
                    issued,
                    underWay.get().proposal().id() + " is " + underWay.get().phase() + ": " + name
                            + " would propose the same trades again");
        }
        Optional<Instant> next = batches()
                .findFirst()
                .map(newest ->
                        newest.issued().at().plusSeconds(60L * issued.terms().intervalMinutes()));
        if (issued.occasion() == Occasion.SESSION
                && next.isPresent()
                && issued.at().isBefore(next.get())) {
            return new Outcome.Refused(issued, "Within a session the next batch may come from " + next.get() + " on");
        }
        ProposalBook before = open.map(older ->
                        with(older.to(Phase.SUPERSEDED, issued.at(), "it was superseded by " + name), issued.at()))
                .orElse(this);
        return before.accepted(ProposalState.of(issued), issued.at());
    }

    private Outcome rule(ProposalEvent.Ruled ruled, ProposalState batch) {
        Verdict verdict = ruled.ruling().verdict();
        ProposalState.Said said =
                new ProposalState.Said(ruled.at(), ruled.ruling().who(), verdict, ruled.seen());
        Optional<String> refusal = verdict instanceof Verdict.Cancel
                ? cancelRefusal(batch)
                : Veto.of(batch, ruled.at(), ruled.seen()).or(() -> verdictRefusal(said, batch));
        if (refusal.isEmpty() && verdict.isOverride() && verdict.reason().isBlank()) {
            refusal = Optional.of("An override needs a reason");
        }
        if (refusal.isPresent()) {
            return new Outcome.Refused(ruled, refusal.get());
        }
        return accepted(ruled(said, batch), ruled.at());
    }

    private static ProposalState ruled(ProposalState.Said said, ProposalState batch) {
        return switch (said.verdict()) {
            case Verdict.Approve _ -> batch.decide(said, said.at());
            case Verdict.Confirm _ -> batch.decide(batch.awaited().orElseThrow(), said.at());
            case Verdict.Cancel(String reason) ->
                batch.to(Phase.CANCELLED, said.at(), said.who() + " cancelled it: " + reason);
            case Verdict.Modify _, Verdict.Reject _ ->
                said.seen().isCrowded(batch.issued().terms().crowdedAbove())
                        ? batch.await(said)
                        : batch.decide(said, said.at());
        };
    }

    private static Optional<String> cancelRefusal(ProposalState batch) {
        return batch.phase().isUnderWay()
                ? Optional.empty()
                : Optional.of(batch.proposal().id() + " is " + batch.phase() + ", and only what is approved and not yet"
                        + " filled can be cancelled");
    }

    private static Optional<String> verdictRefusal(ProposalState.Said said, ProposalState batch) {
        return switch (said.verdict()) {
            case Verdict.Approve _, Verdict.Cancel _ -> Optional.empty();
            case Verdict.Modify(List<Order> orders, String _) ->
                repeated(said, batch).or(() -> ModifiedOrders.refusal(orders, batch.issued()));
            case Verdict.Reject _ -> repeated(said, batch);
            case Verdict.Confirm _ ->
                batch.confirmableFrom().isEmpty()
                        ? Optional.of("No override of " + batch.proposal().id() + " waits for a confirmation")
                        : batch.confirmableFrom().filter(said.at()::isBefore).map(Veto::early);
        };
    }

    /** The same override once more does not start its time anew, and is no confirmation before the time. */
    private static Optional<String> repeated(ProposalState.Said said, ProposalState batch) {
        boolean crowded = said.seen().isCrowded(batch.issued().terms().crowdedAbove());
        return batch.awaited()
                .filter(first -> crowded && first.verdict().equals(said.verdict()))
                .flatMap(_ -> batch.confirmableFrom())
                .map(Veto::early);
    }

    /** To the next phase, from one of those that lead there. */
    private Outcome step(ProposalEvent event, Phase to, Phase... from) {
        return of(event.hash())
                .map(batch -> List.of(from).contains(batch.phase())
                        ? accepted(batch.to(to, event.at(), closing(event)), event.at())
                        : new Outcome.Refused(
                                event,
                                batch.proposal().id() + " is " + batch.phase() + ", from which nothing becomes " + to))
                .orElseGet(() -> unknown(event));
    }

    private static String closing(ProposalEvent event) {
        return event instanceof ProposalEvent.Expired ? "nobody decided before " + event.at() : "";
    }

    private static Outcome unknown(ProposalEvent event) {
        return new Outcome.Refused(event, "No batch of this desk has the hash " + event.hash());
    }

    private Outcome accepted(ProposalState batch, Instant at) {
        return new Outcome.Accepted(with(batch, at), batch);
    }

    /** With the open batch as it is now. */
    private ProposalBook with(ProposalState batch, Instant at) {
        if (!batch.phase().isFinal()) {
            return new ProposalBook(Optional.of(batch), past, at);
        }
        List<ProposalState> ended = new ArrayList<>(KEPT);
        ended.add(batch);
        past.stream().limit(KEPT - 1L).forEach(ended::add);
        return new ProposalBook(Optional.empty(), ended, at);
    }
}
