package dev.alvh.core.desk;

import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.List;

/**
 * What the fold takes at once: the whole input of the desk, so that the same batches always make the same states.
 *
 * @param now the desk's clock; not before the last batch's
 * @param events in order, conflated
 * @param rulings of people, said after the events; never conflated
 * @param conflated how many quotes newer ones have replaced on their way
 * @param dropped how many events were lost because nobody took them in time
 */
public record Batch(Instant now, List<MarketEvent> events, List<Ruling> rulings, long conflated, long dropped) {

    public Batch {
        events = List.copyOf(events);
        rulings = List.copyOf(rulings);
        if (conflated < 0 || dropped < 0) {
            throw new IllegalArgumentException("counts are 0 or more, got " + conflated + " and " + dropped);
        }
    }

    /** A batch of which nothing was conflated, and in which nobody rules. */
    public static Batch of(Instant now, List<MarketEvent> events) {
        return new Batch(now, events, List.of(), 0, 0);
    }
}
