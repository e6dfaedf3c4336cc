package dev.alvh.desktop.tiles;

/**
 * A number in the table of curve numbers.
 *
 * @param name of the number
 * @param value aligned text; a dash where there is none
 * @param unit of the value; empty where there is no value
 * @param meaning how it is defined, or why there is no value
 */
public record NumberRow(String name, String value, String unit, String meaning) {}
