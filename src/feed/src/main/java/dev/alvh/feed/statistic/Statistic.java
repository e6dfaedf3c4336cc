package dev.alvh.feed.statistic;

/**
 * One number about a market.
 *
 * @param id stable, for JSON
 * @param title for people
 * @param value NaN where the data does not reach
 */
public record Statistic(String id, String title, double value) {}
