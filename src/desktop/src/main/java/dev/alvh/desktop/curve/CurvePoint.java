package dev.alvh.desktop.curve;

/**
 * One future as the chart draws it.
 *
 * @param label of the contract, for example {@code Feb-18}
 * @param days to settlement
 * @param price points
 * @param monthly whether it is part of the curve; a weekly stands apart
 */
public record CurvePoint(String label, double days, double price, boolean monthly) {}
