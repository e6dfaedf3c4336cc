package dev.alvh.feed.repair;

/**
 * A row, or with line 0 a whole file, that could not be used.
 *
 * @param line 1-based line of the file; 0 for the file itself
 * @param why the defect and what was expected
 */
public record Refusal(int line, String why) {}
