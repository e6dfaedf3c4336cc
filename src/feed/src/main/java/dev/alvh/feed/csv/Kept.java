package dev.alvh.feed.csv;

/**
 * A value and where it was read.
 *
 * @param line 1-based line of its file
 * @param value what the row says
 */
public record Kept<T>(int line, T value) {}
