package dev.alvh.core.ruleset;

/**
 * When a difference to the holding is worth a ticket, and how long and by whom the tickets may be decided.
 *
 * @param fewestLots lots that must differ
 * @param leastWeight weight that must differ, unless the contract changes
 * @param intervalMinutes between two batches within a session; a close always has its own
 * @param expiryMinutes after which a batch of a trading session can no longer be decided; that of a close stands until
 *     the next decision instant
 * @param mostMove of a ticket's future since the batch, as a fraction of its price, beyond which nobody may decide
 * @param mostTimes what a person may raise a ticket to, as a multiple of the quantity proposed
 * @param crowdedAbove order-flow stress above which the flow is crowded
 * @param confirmSeconds in crowded flow, from an override to the confirmation that makes it count
 */
public record ProposalTerms(
        int fewestLots,
        double leastWeight,
        int intervalMinutes,
        int expiryMinutes,
        double mostMove,
        double mostTimes,
        double crowdedAbove,
        int confirmSeconds) {

    public static final ProposalTerms DEFAULT = new ProposalTerms(1, 0.02, 10, 30, 0.05, 2, 5, 30);

    public ProposalTerms {
        Domain.require("proposals.fewestLots", fewestLots, 1, 1_000);
        Domain.require("proposals.leastWeight", leastWeight, 0, 1);
        Domain.require("proposals.intervalMinutes", intervalMinutes, 0, 1_440);
        Domain.require("proposals.expiryMinutes", expiryMinutes, 1, 1_440);
        Domain.require("proposals.mostMove", mostMove, 0.001, 1);
        Domain.require("proposals.mostTimes", mostTimes, 1, 10);
        Domain.require("proposals.crowdedAbove", crowdedAbove, 1, 1_000);
        Domain.require("proposals.confirmSeconds", confirmSeconds, 0, 3_600);
    }
}
