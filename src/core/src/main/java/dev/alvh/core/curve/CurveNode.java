package dev.alvh.core.curve;

import dev.alvh.core.contract.VxFuture;

/**
 * One future on the curve.
 *
 * @param contract the listed contract
 * @param years from the curve's instant to the contract's settlement, years of 365 days, positive
 * @param price points, positive
 */
public record CurveNode(VxFuture contract, double years, double price) {}
