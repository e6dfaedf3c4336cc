package dev.alvh.core.ruleset;

/**
 * What trading one option costs. The half-spread is the larger of the two.
 *
 * @param leastHalfSpread points
 * @param halfSpreadOfPrice as a fraction of the price
 * @param fee dollars a contract
 */
public record OptionCosts(double leastHalfSpread, double halfSpreadOfPrice, double fee) {

    static final OptionCosts SPX = new OptionCosts(0.05, 0.015, 1.25);
    static final OptionCosts VIX = new OptionCosts(0.02, 0.03, 1.25);

    public OptionCosts {
        Domain.require("costs.leastHalfSpread", leastHalfSpread, 0, 5);
        Domain.require("costs.halfSpreadOfPrice", halfSpreadOfPrice, 0, 0.5);
        Domain.require("costs.fee", fee, 0, 100);
    }

    /** Points from the middle of the market to its side. */
    public double halfSpread(double price) {
        return Math.max(leastHalfSpread, halfSpreadOfPrice * price);
    }
}
