package dev.alvh.core.proposal;

import static dev.alvh.core.proposal.Batches.CALM;
import static dev.alvh.core.proposal.Batches.CROWDED;
import static dev.alvh.core.proposal.Batches.LIFE;
import static dev.alvh.core.proposal.Batches.MOVED;
import static dev.alvh.core.proposal.Batches.STALE;
import static dev.alvh.core.proposal.Batches.START;
import static dev.alvh.core.proposal.Batches.accepted;
import static dev.alvh.core.proposal.Batches.issued;
import static dev.alvh.core.proposal.Batches.proposal;
import static dev.alvh.core.proposal.Batches.refusal;
import static dev.alvh.core.proposal.Batches.ruled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalBookTest {

    private static final Instant LATER = START.plusSeconds(60);
    private static final Verdict APPROVE = new Verdict.Approve();
    private static final Verdict REJECT = new Verdict.Reject("the FOMC decides in an hour");
    private static final ProposalBook PROPOSED = accepted(ProposalBook.EMPTY.after(issued(START, 1, Occasion.CLOSE)));

    private static ProposalBook after(ProposalBook book, ProposalEvent... events) {
        ProposalBook after = book;
        for (ProposalEvent event : events) {
            after = accepted(after.after(event));
        }
        return after;
    }

    private static ProposalState only(ProposalBook book, int number) {
        return book.of(proposal(number).hash()).orElseThrow();
    }

    private static Verdict modify(Order... orders) {
        return new Verdict.Modify(List.of(orders), "less before the release");
    }

    private static Order proposed(int k) {
        return proposal(1).orders().get(k);
    }

    private static String modifyRefusal(Order... orders) {
        return refusal(PROPOSED.after(ruled(LATER, 1, modify(orders), CALM)));
    }

    @Test
    void anApprovedBatchIsStagedAndFilledWithTheOrdersProposed() {
        String hash = proposal(1).hash();
        ProposalBook filled = after(
                PROPOSED,
                ruled(LATER, 1, APPROVE, CALM),
                new ProposalEvent.Staged(LATER, hash),
                new ProposalEvent.Filled(LATER.plusSeconds(5), hash));
        assertEquals(Optional.empty(), filled.open());
        assertEquals(Phase.FILLED, only(filled, 1).phase());
        assertEquals(proposal(1).orders(), only(filled, 1).orders());
        assertEquals("ann", only(filled, 1).decided().orElseThrow().who());
        assertEquals(LATER, only(filled, 1).decided().orElseThrow().at());
    }

    @Test
    void aSecondApprovalIsRefusedAndNamesTheFirst() {
        ProposalBook approved = after(PROPOSED, ruled(LATER, 1, APPROVE, CALM));
        assertEquals(
                "batch-1 was decided at 2024-06-03T20:01:00Z by ann: it is APPROVED",
                refusal(approved.after(ruled(LATER, 1, APPROVE, CALM))));
        assertEquals(
                "batch-1 was decided at 2024-06-03T20:01:00Z by ann: it is APPROVED",
                refusal(approved.after(ruled(LATER, 1, REJECT, CALM))));
    }

    @Test
    void anApprovalNamesTheHashOfWhatWasSeen() {
        assertEquals(
                "No batch of this desk has the hash " + proposal(2).hash(),
                refusal(PROPOSED.after(ruled(LATER, 2, APPROVE, CALM))));
    }

    @Test
    void staleDataAndAMovedMarketMakeABatchUndecidableForAsLongAsTheyLast() {
        for (Verdict verdict : List.of(APPROVE, REJECT, modify(proposed(0)))) {
            assertEquals(
                    "The data is stale: VIX is 47 s old", refusal(PROPOSED.after(ruled(LATER, 1, verdict, STALE))));
            assertEquals(
                    "The market has moved by 5.1 % since the batch, and the ruleset allows 5.0 %",
                    refusal(PROPOSED.after(ruled(LATER, 1, verdict, MOVED))));
        }
        assertEquals(Optional.of("The data is stale: VIX is 47 s old"), PROPOSED.veto(LATER, STALE));
        assertEquals(Optional.empty(), PROPOSED.veto(LATER, CALM));
        after(PROPOSED, ruled(LATER, 1, APPROVE, CALM));
    }

    @Test
    void aNewerBatchSupersedesAnUndecidedOneAndSaysSo() {
        ProposalBook newer = after(PROPOSED, issued(START.plus(LIFE), 2, Occasion.CLOSE));
        assertEquals(Phase.SUPERSEDED, only(newer, 1).phase());
        assertEquals(Phase.PROPOSED, only(newer, 2).phase());
        assertEquals(
                "batch-1 is no longer up for decision: it was superseded by batch-2",
                refusal(newer.after(ruled(START.plus(LIFE), 1, APPROVE, CALM))));
    }

    @Test
    void whatIsUnderWayIsNotProposedASecondTime() {
        ProposalBook approved = after(PROPOSED, ruled(LATER, 1, APPROVE, CALM));
        assertEquals(
                "batch-1 is APPROVED: batch-2 would propose the same trades again",
                refusal(approved.after(issued(LATER, 2, Occasion.CLOSE))));
        String hash = proposal(1).hash();
        ProposalBook filled =
                after(approved, new ProposalEvent.Staged(LATER, hash), new ProposalEvent.Filled(LATER, hash));
        assertEquals("batch-1 was issued before", refusal(filled.after(issued(LATER, 1, Occasion.CLOSE))));
        after(filled, issued(LATER, 2, Occasion.CLOSE));
    }

    @Test
    void fromItsMomentOnNobodyCanDecideABatch() {
        Instant end = START.plus(LIFE);
        ProposalEvent expired = new ProposalEvent.Expired(end, proposal(1).hash());
        assertEquals("batch-1 could be decided until " + end, refusal(PROPOSED.after(ruled(end, 1, APPROVE, CALM))));
        after(PROPOSED, ruled(end.minusNanos(1), 1, APPROVE, CALM));
        ProposalBook over = after(PROPOSED, expired);
        assertEquals(Phase.EXPIRED, only(over, 1).phase());
        assertEquals(
                "batch-1 is no longer up for decision: nobody decided before " + end,
                refusal(over.after(ruled(end, 1, APPROVE, CALM))));
        ProposalBook approved = after(PROPOSED, ruled(LATER, 1, APPROVE, CALM));
        assertEquals("batch-1 is APPROVED, from which nothing becomes EXPIRED", refusal(approved.after(expired)));
    }

    @Test
    void withinASessionABatchComesTenMinutesAfterTheLastAtTheEarliest() {
        assertEquals(
                "Within a session the next batch may come from 2024-06-03T20:10:00Z on",
                refusal(PROPOSED.after(issued(START.plusSeconds(599), 2, Occasion.SESSION))));
        after(PROPOSED, issued(START.plusSeconds(600), 2, Occasion.SESSION));
        after(PROPOSED, issued(START.plusSeconds(1), 2, Occasion.CLOSE));
    }

    @Test
    void anOverrideNeedsAReason() {
        for (Verdict verdict : List.of(new Verdict.Reject(" "), new Verdict.Modify(List.of(proposed(0)), ""))) {
            assertEquals("An override needs a reason", refusal(PROPOSED.after(ruled(LATER, 1, verdict, CALM))));
        }
        ProposalBook rejected = after(PROPOSED, ruled(LATER, 1, REJECT, CALM));
        assertEquals(Phase.REJECTED, only(rejected, 1).phase());
        assertEquals(List.of(), only(rejected, 1).orders());
        assertEquals(REJECT, only(rejected, 1).decided().orElseThrow().verdict());
    }

    @Test
    void inCrowdedFlowAnOverrideCountsOnceItIsConfirmedAfterThirtySeconds() {
        ProposalBook waiting = after(PROPOSED, ruled(LATER, 1, REJECT, CROWDED));
        assertEquals(Phase.PROPOSED, only(waiting, 1).phase());
        assertEquals(Optional.of(LATER.plusSeconds(30)), only(waiting, 1).confirmableFrom());
        String early = "In crowded flow an override counts once it is confirmed at 2024-06-03T20:01:30Z or later";
        Verdict confirm = new Verdict.Confirm();
        assertEquals(early, refusal(waiting.after(ruled(LATER.plusSeconds(29), 1, confirm, CROWDED))));
        assertEquals(early, refusal(waiting.after(ruled(LATER.plusSeconds(2), 1, REJECT, CROWDED))));
        assertEquals(
                Phase.REJECTED,
                only(after(waiting, ruled(LATER.plusSeconds(30), 1, confirm, CROWDED)), 1)
                        .phase());
        assertEquals(
                "The data is stale: VIX is 47 s old",
                refusal(waiting.after(ruled(LATER.plusSeconds(30), 1, confirm, STALE))));
        // who changes his mind to the rules' need not wait
        assertEquals(
                Phase.APPROVED,
                only(after(waiting, ruled(LATER, 1, APPROVE, CROWDED)), 1).phase());
    }

    @Test
    void anotherOverrideStartsTheTimeAnew() {
        Instant second = LATER.plusSeconds(20);
        ProposalBook waiting =
                after(PROPOSED, ruled(LATER, 1, REJECT, CROWDED), ruled(second, 1, modify(proposed(1)), CROWDED));
        assertEquals(Optional.of(second.plusSeconds(30)), only(waiting, 1).confirmableFrom());
        ProposalBook confirmed = after(waiting, ruled(second.plusSeconds(30), 1, new Verdict.Confirm(), CALM));
        assertEquals(Phase.MODIFIED, only(confirmed, 1).phase());
        assertEquals(List.of(proposed(1)), only(confirmed, 1).orders());
    }

    @Test
    void withoutAnOverrideThereIsNothingToConfirm() {
        assertEquals(
                "No override of batch-1 waits for a confirmation",
                refusal(PROPOSED.after(ruled(LATER, 1, new Verdict.Confirm(), CALM))));
    }

    @Test
    void whereTheFlowIsUnknownItIsNotTakenForCrowded() {
        Conditions unknown = new Conditions(CALM.move(), STALE.flow());
        assertEquals(
                Phase.REJECTED,
                only(after(PROPOSED, ruled(LATER, 1, REJECT, unknown)), 1).phase());
    }

    @Test
    void aModifiedBatchTradesItsModifiedOrders() {
        Order fewer = proposed(2).withQuantity(4).withLimit(0.5);
        ProposalBook modified = after(PROPOSED, ruled(LATER, 1, modify(proposed(0), fewer), CALM));
        assertEquals(Phase.MODIFIED, only(modified, 1).phase());
        assertEquals(List.of(proposed(0), fewer), only(modified, 1).orders());
    }

    @Test
    void aModificationMustBeOneAndMustStayWithinWhatWasProposed() {
        assertEquals("Every ticket is left out: reject the batch instead", modifyRefusal());
        assertEquals(
                "Nothing is modified: approve the batch instead", modifyRefusal(proposed(0), proposed(1), proposed(2)));
        assertEquals(
                "No ticket of the batch is to sell Jul-24 VX, or it stands twice among the modified ones",
                modifyRefusal(Batches.order(Ticket.Side.SELL, 3, Series.VX, 15.05, false)));
        assertEquals(
                "No ticket of the batch is to buy Jul-24 VX, or it stands twice among the modified ones",
                modifyRefusal(proposed(1), proposed(1)));
        assertEquals(
                "A ticket to buy Jul-24 VX may trade from 1 to 6 contracts, got 7",
                modifyRefusal(proposed(1).withQuantity(7)));
        assertEquals(
                "A ticket to buy Jul-24 CALL 20.0 may trade from 1 to 24 contracts, got 0",
                modifyRefusal(proposed(2).withQuantity(0)));
        after(PROPOSED, ruled(LATER, 1, modify(proposed(1).withQuantity(6)), CALM));
    }

    @Test
    void aModifiedLimitIsOneThatTheExchangeTakes() {
        assertEquals(
                "The exchange takes no order to buy Jul-24 VX at a limit of 15.02",
                modifyRefusal(proposed(1).withLimit(15.02)));
        after(PROPOSED, ruled(LATER, 1, modify(proposed(1).withLimit(15.1)), CALM));
        after(PROPOSED, ruled(LATER, 1, modify(proposed(0).withLimit(-0.74)), CALM));
    }

    @Test
    void onlyWhatIsWantedAndNotYetFilledCanBeCancelled() {
        Verdict cancel = new Verdict.Cancel("no clearing line");
        String hash = proposal(1).hash();
        assertEquals(
                "batch-1 is PROPOSED, and only what is approved and not yet filled can be cancelled",
                refusal(PROPOSED.after(ruled(LATER, 1, cancel, CALM))));
        ProposalBook staged = after(PROPOSED, ruled(LATER, 1, APPROVE, CALM), new ProposalEvent.Staged(LATER, hash));
        // stale data is no reason to let an order stand
        ProposalBook cancelled = after(staged, ruled(LATER, 1, cancel, STALE));
        assertEquals(Phase.CANCELLED, only(cancelled, 1).phase());
        assertEquals("ann cancelled it: no clearing line", only(cancelled, 1).closing());
        assertEquals(
                "batch-1 is CANCELLED, from which nothing becomes FILLED",
                refusal(cancelled.after(new ProposalEvent.Filled(LATER, hash))));
    }

    @Test
    void nothingIsFilledThatWasNotWantedAndStaged() {
        String hash = proposal(1).hash();
        assertEquals(
                "batch-1 is PROPOSED, from which nothing becomes STAGED",
                refusal(PROPOSED.after(new ProposalEvent.Staged(LATER, hash))));
        ProposalBook approved = after(PROPOSED, ruled(LATER, 1, APPROVE, CALM));
        assertEquals(
                "batch-1 is APPROVED, from which nothing becomes FILLED",
                refusal(approved.after(new ProposalEvent.Filled(LATER, hash))));
    }

    @Test
    void aClockThatGoesBackIsRefused() {
        assertTrue(refusal(PROPOSED.after(ruled(START.minusNanos(1), 1, APPROVE, CALM)))
                .startsWith("It is said for 2024-06-03T19:59:59.999999999Z"));
    }

    @Test
    void theBookStaysSmall() {
        ProposalBook book = ProposalBook.EMPTY;
        List<String> kept = new ArrayList<>();
        for (int n = 1; n <= 100; n++) {
            book = after(book, issued(START.plusSeconds(n), n, Occasion.CLOSE));
            kept.addFirst(proposal(n).hash());
        }
        assertEquals(ProposalBook.KEPT + 1L, book.batches().count());
        assertEquals(
                kept.subList(0, ProposalBook.KEPT + 1),
                book.batches().map(ProposalState::hash).toList());
    }
}
