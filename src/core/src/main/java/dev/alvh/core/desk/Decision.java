package dev.alvh.core.desk;

import java.time.Instant;

/**
 * Something that the desk's policy decided or did, for the record.
 *
 * @param cash dollars received, negative where paid; 0 where nothing traded
 * @param words one sentence
 */
public record Decision(Instant at, String words, double cash) {}
