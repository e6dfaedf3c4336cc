package dev.alvh.feed.sim;

import dev.alvh.feed.play.EventSource;
import java.time.Duration;
import java.util.List;

/**
 * What is to be wrong with a feed. The simulator itself says nothing wrong; this is laid over it.
 *
 * @param share of quotes and levels that are followed by a bad one, from 0 to 1; all kinds equally often
 * @param outages by their beginning
 */
public record Faults(double share, List<Outage> outages) {

    /** A clean feed. */
    public static final Faults NONE = new Faults(0, List.of());

    /**
     * A stretch without quotes and levels. Openings, closes and settlements come through.
     *
     * @param after the first event of the feed
     * @param length above zero
     * @param announced whether the feed says that it has lost its connection, or just falls silent
     */
    public record Outage(Duration after, Duration length, boolean announced) {

        public Outage {
            if (after.isNegative() || !length.isPositive()) {
                throw new IllegalArgumentException(
                        "an outage begins at 0 or later and lasts, got " + after + " and " + length);
            }
        }
    }

    public Faults {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of bad quotes lies between 0 and 1, got " + share);
        }
        outages = List.copyOf(outages);
    }

    /** One bad quote in a hundred, and nothing else. */
    public static Faults some() {
        return new Faults(0.01, List.of());
    }

    /** The feed with its faults. */
    EventSource on(EventSource feed, long seed) {
        return share == 0 && outages.isEmpty() ? feed : new FaultyFeed(feed, this, seed);
    }
}
