package dev.alvh.core.ruleset;

/**
 * When a difference to the holding is worth a ticket.
 *
 * @param fewestLots lots that must differ
 * @param leastWeight weight that must differ, unless the contract changes
 */
public record ProposalTerms(int fewestLots, double leastWeight) {

    public static final ProposalTerms DEFAULT = new ProposalTerms(1, 0.02);

    public ProposalTerms {
        Domain.require("proposals.fewestLots", fewestLots, 1, 1_000);
        Domain.require("proposals.leastWeight", leastWeight, 0, 1);
    }
}
