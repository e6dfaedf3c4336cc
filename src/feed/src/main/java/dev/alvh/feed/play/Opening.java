package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a playback begins.
 *
 * @param known before {@code start}, and nothing else
 * @param start the clock at the beginning
 * @param events from there on
 * @param step how far one step goes at least
 */
public record Opening(MarketHistory known, Instant start, EventSource events, DeskSettings settings, Duration step) {}
