package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.time.Instant;

/**
 * Where a playback begins.
 *
 * @param known before {@code start}, and nothing else
 * @param start the clock at the beginning
 * @param events from there on
 * @param resume up to here, itself included, the events are folded at once: the desk comes to it with the book that its
 *     policy has built
 */
public record Opening(MarketHistory known, Instant start, EventSource events, DeskSettings settings, Instant resume) {}
