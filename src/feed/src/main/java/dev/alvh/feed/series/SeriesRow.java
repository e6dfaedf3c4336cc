package dev.alvh.feed.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of a series.
 *
 * @param date as stamped
 * @param bar the rest of the day, where the file has it and it can be true
 * @param value the close, or the only value
 * @param knownOn the first date whose decision may read it
 */
public record SeriesRow(LocalDate date, Optional<Bar> bar, double value, LocalDate knownOn) {}
