package dev.alvh.feed.play;

import dev.alvh.core.quote.MarketEvent;
import java.util.Optional;

/** Market events that wait to be pulled, in the order of their moments. Used by one thread. */
@FunctionalInterface
public interface EventSource {

    /** The next event, with the moment at which a clock may show it; empty after the last. */
    Optional<MarketEvent> next();
}
