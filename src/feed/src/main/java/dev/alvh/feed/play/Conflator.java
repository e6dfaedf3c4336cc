package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands events from feed threads to the desk's thread. A sound quote that nobody has taken yet gives way to the next of
 * the same instrument where that is sound too and news: so what waits of a sound feed is bounded by the number of
 * instruments between two events of another kind, and no last value is lost. What the fold is to judge, count and refuse
 * is kept, and so is what stood before it: faults are counted as if every quote had been folded by itself. So is what may
 * be ahead of the clock, since the fold would refuse it after it had taken a good quote's place.
 * Of all these {@link #MOST_KEPT} wait at most; beyond them they are dropped, and counted.
 *
 * <p>Safe for use from every thread. A taker that waits is parked, never spinning.
 */
public final class Conflator {

    /**
     * The newest word on an instrument that the fold will take, or has taken.
     *
     * @param at its moment, or one that it is not behind
     * @param event empty where it is not known which of several it is
     * @param stretch of events in which it may give way to the next; {@link #NONE} where it may not
     * @param place of it among what waits
     */
    private record Newest(Instant at, Optional<MarketEvent> event, long stretch, int place) {

        static final long NONE = -1;

        static Newest of(MarketEvent event, long stretch, int place) {
            return new Newest(event.at(), Optional.of(event), stretch, place);
        }

        static Newest fixed(MarketEvent event) {
            return of(event, NONE, 0);
        }

        /** Some word, at the latest of this moment. */
        static Newest until(Instant at) {
            return new Newest(at, Optional.empty(), NONE, 0);
        }

        Newest fixed() {
            return new Newest(at, event, NONE, 0);
        }

        /** Whether the fold will take {@code next} for news. */
        boolean precedes(MarketEvent next) {
            return event.map(last -> !next.at().isBefore(at) && !next.equals(last))
                    .orElseGet(() -> next.at().isAfter(at));
        }
    }

    /** How many faulty, late and early quotes may wait: far more than a feed sends between two batches of a desk that runs. */
    static final int MOST_KEPT = 4_096;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();
    private final Map<Instrument, Newest> newest = new HashMap<>();
    /** Those whose newest word was ahead of the clock when it came: whether the fold takes it shows when it is drained. */
    private final Set<Instrument> undecided = new HashSet<>();

    private Instant clock = Instant.MIN;
    private List<MarketEvent> waiting = new ArrayList<>();
    private long conflated;
    private int kept;
    private long dropped;
    /** Ends with each drain, and with what is said of something else than prices: no quote moves across it. */
    private long stretch;

    /** An empty one. */
    public Conflator() {}

    /**
     * Takes an event; never blocks for longer than another thread's call.
     *
     * @param now the desk's clock, by which an event may be ahead: such a one takes nobody's place
     */
    public void offer(MarketEvent event, Instant now) {
        lock.lock();
        try {
            goOn(now);
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
        boolean isNews = before == null || before.precedes(event);
        if (fault.isEmpty() && isNews && !isAhead(event)) {
            conflate(instrument, event);
        } else if (kept < MOST_KEPT) {
            kept++;
            if (fault.isEmpty() && isNews) {
                append(instrument, event);
            } else {
                keep(instrument, event, fault.filter(Fault.ONE_SIDED::equals).isPresent());
            }
        } else if (fault.isEmpty()
                && !isAhead(event)
                && before != null
                && before.at().isAfter(clock)) {
            // late only beside a word that is ahead itself: it may be the last good one
            append(instrument, event);
        } else {
            dropped++;
        }
    }

    private void conflate(Instrument instrument, MarketEvent event) {
        Newest before = newest.get(instrument);
        if (before != null && before.stretch() == stretch) {
            put(instrument, Newest.of(event, stretch, before.place()));
            waiting.set(before.place(), event);
            conflated++;
        } else {
            append(instrument, event);
        }
    }

    private void append(Instrument instrument, MarketEvent event) {
        put(instrument, Newest.of(event, stretch, waiting.size()));
        waiting.add(event);
    }

    /** For the fold to judge; what waits of the same instrument stays before it. */
    private void keep(Instrument instrument, MarketEvent event, boolean isWord) {
        Newest before = newest.get(instrument);
        if (isWord && (before == null || before.precedes(event))) {
            put(instrument, Newest.fixed(event));
        } else if (before != null) {
            put(instrument, before.fixed());
        }
        waiting.add(event);
    }

    private void put(Instrument instrument, Newest word) {
        newest.put(instrument, word);
        if (word.at().isAfter(clock)) {
            undecided.add(instrument);
        }
    }

    private boolean isAhead(MarketEvent event) {
        return event.at().isAfter(clock);
    }

    private void goOn(Instant now) {
        if (now.isAfter(clock)) {
            clock = now;
        }
    }

    /**
     * Everything that waits, as a batch at {@code now}, or at the latest clock of an offer where a feed's thread was
     * faster; without events where nothing waits.
     */
    public Batch drain(Instant now) {
        lock.lock();
        try {
            goOn(now);
            // the fold refuses what is still ahead; what it has taken instead is not later than the clock
            undecided.forEach(instrument -> newest.computeIfPresent(
                    instrument, (_, word) -> word.at().isAfter(clock) ? Newest.until(clock) : word));
            undecided.clear();
            Batch batch = new Batch(clock, waiting, List.of(), conflated, dropped);
            waiting = new ArrayList<>();
            stretch++;
            conflated = 0;
            kept = 0;
            dropped = 0;
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
