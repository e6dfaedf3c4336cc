package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.time.Instant;

/**
 * Where a playback begins.
 *
 * @param known before {@code start}, and nothing else
 * @param start the clock at the beginning
 * @param supply from there on
 * @param resume up to here, itself included, everything is folded at once: the desk comes to it with the book that its
 *     policy has built
 */
public record Opening(MarketHistory known, Instant start, Supply supply, DeskSettings settings, Instant resume) {

    /** An opening that plays events. */
    public Opening(MarketHistory known, Instant start, EventSource events, DeskSettings settings, Instant resume) {
        this(known, start, new Supply.Events(events), settings, resume);
    }

    /** The same opening, folded up to another moment. */
    public Opening resumingAt(Instant moment) {
        return new Opening(known, start, supply, settings, moment);
    }
}
