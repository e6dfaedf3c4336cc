package dev.alvh.core.ruleset;

/**
 * What trading one future costs.
 *
 * @param halfSpread points
 * @param fee dollars a contract
 */
public record FutureCosts(double halfSpread, double fee) {

    static final FutureCosts VX = new FutureCosts(0.05, 2.50);

    /** The spread of VX, a tenth of its fee: the mini is a tenth of the contract. */
    static final FutureCosts VXM = new FutureCosts(0.05, 0.25);

    public FutureCosts {
        Domain.require("costs.halfSpread", halfSpread, 0, 5);
        Domain.require("costs.fee", fee, 0, 100);
    }
}
