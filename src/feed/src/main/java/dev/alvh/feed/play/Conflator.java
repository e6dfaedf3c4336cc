package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands events from feed threads to the desk's thread. A sound quote that nobody has taken yet gives way to the next of
 * the same instrument where that is sound too and news: so what waits of a sound feed is bounded by the number of
 * instruments between two events of another kind, and no last value is lost. What the fold is to judge, count and refuse
 * is kept, and so is what stood before it: faults are counted as if every quote had been folded by itself.
 *
 * <p>Safe for use from every thread. A taker that waits is parked, never spinning.
 */
public final class Conflator {

    /**
     * The newest word on an instrument that the fold will take, or has taken.
     *
     * @param stretch of events in which it may give way to the next; {@link #NONE} where it may not
     * @param place of it among what waits
     */
    private record Newest(MarketEvent event, long stretch, int place) {

        static final long NONE = -1;

        static Newest fixed(MarketEvent event) {
            return new Newest(event, NONE, 0);
        }

        boolean precedes(MarketEvent next) {
            return !next.at().isBefore(event.at()) && !next.equals(event);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();
    private final Map<Instrument, Newest> newest = new HashMap<>();
    private List<MarketEvent> waiting = new ArrayList<>();
    private long conflated;
    /** Ends with each drain, and with what is said of something else than prices: no quote moves across it. */
    private long stretch;

    /** An empty one. */
    public Conflator() {}

    /** Takes an event; never blocks for longer than another thread's call. */
    public void offer(MarketEvent event) {
        lock.lock();
        try {
            switch (event) {
                case MarketEvent.Quote quote -> offer(quote.instrument(), quote, Fault.of(quote));
                case MarketEvent.Level level -> offer(level.index(), level, Fault.of(level));
                case MarketEvent.Settled settled -> {
                    keep(settled.future(), settled, true);
                    stretch++;
                }
                case MarketEvent.Tick _,
                        MarketEvent.SessionOpened _,
                        MarketEvent.SessionClosed _,
                        MarketEvent.Published _,
                        MarketEvent.Connection _ -> {
                    waiting.add(event);
                    stretch++;
                }
            }
            some.signal();
        } finally {
            lock.unlock();
        }
    }

    private void offer(Instrument instrument, MarketEvent event, Optional<Fault> fault) {
        Newest before = newest.get(instrument);
        if (fault.isPresent() || (before != null && !before.precedes(event))) {
            keep(instrument, event, fault.filter(Fault.ONE_SIDED::equals).isPresent());
        } else if (before != null && before.stretch() == stretch) {
            newest.put(instrument, new Newest(event, stretch, before.place()));
            waiting.set(before.place(), event);
            conflated++;
        } else {
            newest.put(instrument, new Newest(event, stretch, waiting.size()));
            waiting.add(event);
        }
    }

    /** For the fold to judge; what waits of the same instrument stays before it. */
    private void keep(Instrument instrument, MarketEvent event, boolean isWord) {
        Newest before = newest.get(instrument);
        if (isWord && (before == null || before.precedes(event))) {
            newest.put(instrument, Newest.fixed(event));
        } else if (before != null) {
            newest.put(instrument, Newest.fixed(before.event()));
        }
        waiting.add(event);
    }

    /** Everything that waits, as a batch at {@code now}; without events where nothing does. */
    public Batch drain(Instant now) {
        lock.lock();
        try {
            Batch batch = new Batch(now, waiting, List.of(), conflated, 0);
            waiting = new ArrayList<>();
            stretch++;
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
