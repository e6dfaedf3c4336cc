package dev.alvh.desktop.curve;

/**
 * Which layers sit on a contract.
 *
 * @param days to its settlement
 * @param text for example {@code S1-3 I1}
 */
public record LayerMark(double days, String text) {}
