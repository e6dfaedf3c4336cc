package dev.alvh.core.curve;

import dev.alvh.core.contract.VxFuture;

/**
 * One future on the curve.
 *
 * @param contract the listed contract
 * @param years from the curve's instant to the contract's settlement, years of 365 days, positive
 * @param price points, positive
 */
public record CurveNode(VxFuture contract, double years, double price) {

    public CurveNode {
        if (!(years > 0 && price > 0 && years + price < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    contract.label() + " needs years and price above 0, got " + years + " and " + price);
        }
    }
}
