package dev.alvh.desktop.curve;

import java.util.Optional;

/**
 * One future as the chart draws it.
 *
 * @param label of the contract, for example {@code Feb-18}
 * @param days to settlement
 * @param price points
 * @param monthly whether it is part of the curve; a weekly stands apart
 * @param sides of its market; empty where the price is no quote
 * @param stale how old it is, where that is too old
 */
public record CurvePoint(
        String label, double days, double price, boolean monthly, Optional<Sides> sides, Optional<String> stale) {

    /** Both sides of a market, points. */
    public record Sides(double bid, double ask) {}

    /** A settlement. */
    static CurvePoint settled(String label, double days, double price, boolean monthly) {
        return new CurvePoint(label, days, price, monthly, Optional.empty(), Optional.empty());
    }
}
