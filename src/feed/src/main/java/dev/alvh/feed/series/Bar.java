package dev.alvh.feed.series;

/** The day's first, highest and lowest value of an index beside its close, positive. */
public record Bar(double open, double high, double low) {}
