package dev.alvh.feed.repair;

/**
 * A row that was wrong and could be mended.
 *
 * @param line 1-based line of the file
 * @param what the defect
 * @param kept what was kept of the row and how
 */
public record Repair(int line, String what, String kept) {}
