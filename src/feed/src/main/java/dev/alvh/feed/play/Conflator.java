package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands events from feed threads to the desk's thread. A quote that nobody has taken yet gives way to a newer one of the
 * same instrument, in its place in the order; everything else is kept, and no quote moves across it. A quote that no
 * price can be read off never takes the place of one that has a price: the fold is to count it, and to keep the other.
 * One that is said twice, or out of order, is kept for the same reason. So what waits of a sound feed is bounded by twice
 * the number of instruments between two events of another kind, and the last good value is never lost.
 *
 * <p>Safe for use from every thread. A taker that waits is parked, never spinning.
 */
public final class Conflator {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();
    private final Map<Instrument, Integer> priced = new HashMap<>();
    private final Map<Instrument, Integer> unpriced = new HashMap<>();
    private List<MarketEvent> waiting = new ArrayList<>();
    private long conflated;

    /** An empty one. */
    public Conflator() {}

    /** Takes an event; never blocks for longer than another thread's call. */
    public void offer(MarketEvent event) {
        lock.lock();
        try {
            switch (event) {
                case MarketEvent.Quote(Instant _, Instrument instrument, double bid, double ask) ->
                    replace(bid > 0 && ask >= bid && ask < Double.POSITIVE_INFINITY, instrument, event);
                case MarketEvent.Level(Instant _, Instrument.Index index, double value) ->
                    replace(value > 0 && value < Double.POSITIVE_INFINITY, index, event);
                case MarketEvent.Tick _,
                        MarketEvent.SessionOpened _,
                        MarketEvent.SessionClosed _,
                        MarketEvent.Settled _,
                        MarketEvent.Published _,
                        MarketEvent.Connection _ -> {
                    waiting.add(event);
                    forgetPlaces();
                }
            }
            some.signal();
        } finally {
            lock.unlock();
        }
    }

    private void forgetPlaces() {
        priced.clear();
        unpriced.clear();
    }

    private void replace(boolean hasPrice, Instrument instrument, MarketEvent event) {
        Map<Instrument, Integer> places = hasPrice ? priced : unpriced;
        Integer place = places.get(instrument);
        if (place == null || event.equals(waiting.get(place))) {
            places.put(instrument, waiting.size());
            waiting.add(event);
        } else if (!event.at().isBefore(waiting.get(place).at())) {
            waiting.set(place, event);
            conflated++;
        } else {
            // out of order: the fold counts it, the newer one stays
            waiting.add(event);
        }
    }

    /** Everything that waits, as a batch at {@code now}; without events where nothing does. */
    public Batch drain(Instant now) {
        lock.lock();
        try {
            Batch batch = new Batch(now, waiting, List.of(), conflated, 0);
            waiting = new ArrayList<>();
            forgetPlaces();
            conflated = 0;
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something can be drained.
     *
     * @param nanos at most this long
     */
    public void await(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (waiting.isEmpty() && left > 0) {
                left = some.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
