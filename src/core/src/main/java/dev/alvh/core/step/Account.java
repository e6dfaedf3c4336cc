package dev.alvh.core.step;

/**
 * Where the money of a run came from and where it went, since its first session, 1/10,000 dollars. Costs are what was
 * paid, without sign. It is exact: {@link #equity()} less what is held is the cash of the books.
 *
 * @param cash of condor and hedge, all costs paid
 * @param condors what all condors have earned before costs, the open one at its model value
 * @param condorSpreads half-spreads of their legs
 * @param condorFees commissions of their legs
 * @param futures what the futures of the hedge have earned before costs
 * @param calls what its calls have, open ones at their model value
 * @param hedgeSpreads half-spreads of both
 * @param hedgeFees commissions of both
 */
public record Account(
        long cash,
        long condors,
        long condorSpreads,
        long condorFees,
        long futures,
        long calls,
        long hedgeSpreads,
        long hedgeFees) {

    /** What the condors have earned alone, all their costs paid and the open one at its model value. */
    public long condorEquity() {
        return condors - condorSpreads - condorFees;
    }

    /** What the hedge has earned alone, all its costs paid and its calls at their model value. */
    public long hedgeEquity() {
        return futures + calls - hedgeSpreads - hedgeFees;
    }

    /** What condor and hedge have earned together, all costs paid and what is held at its value. */
    public long equity() {
        return condorEquity() + hedgeEquity();
    }
}
