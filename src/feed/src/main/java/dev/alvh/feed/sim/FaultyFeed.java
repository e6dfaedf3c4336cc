package dev.alvh.feed.sim;

import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.EventSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feed with bad quotes among the good ones, and gaps. Used by one thread. */
final class FaultyFeed implements EventSource {

    private static final long PURPOSE = 3L << 32;

    /** How late a quote is that comes out of order. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private enum Kind {
        OUT_OF_ORDER,
        DUPLICATE,
        CROSSED,
        ONE_SIDED,
        NOT_A_NUMBER,
        NEGATIVE,
        TOO_WIDE
    }

    private final EventSource feed;
    private final Faults faults;
    private final Draws draws;
    private final Deque<MarketEvent> waiting = new ArrayDeque<>();
    private final Deque<Faults.Outage> outages;
    private @Nullable Instant start;
    private boolean down;

    FaultyFeed(EventSource feed, Faults faults, long seed) {
        this.feed = feed;
        this.faults = faults;
        this.draws = new Draws(seed, PURPOSE);
        this.outages = new ArrayDeque<>(faults.outages());
    }

    @Override
    public Optional<MarketEvent> next() {
        while (waiting.isEmpty()) {
            Optional<MarketEvent> event = feed.next();
            if (event.isEmpty()) {
                return event;
            }
            take(event.orElseThrow());
        }
        return Optional.of(waiting.removeFirst());
    }

    private void take(MarketEvent event) {
        if (start == null) {
            start = event.at();
        }
        passOutages(start, event.at());
        switch (event) {
            case MarketEvent.Quote quote -> takeUnlessDown(quote, bad(quote));
            case MarketEvent.Level level -> takeUnlessDown(level, bad(level));
            default -> waiting.add(event);
        }
    }

    private void takeUnlessDown(MarketEvent good, MarketEvent bad) {
        if (!down) {
            waiting.add(good);
            if (draws.uniform() < faults.share()) {
                waiting.add(bad);
            }
        }
    }

    private void passOutages(Instant from, Instant now) {
        while (!outages.isEmpty()) {
            Faults.Outage outage = outages.getFirst();
            Instant begins = from.plus(outage.after());
            Instant ends = begins.plus(outage.length());
            if (!down && !now.isBefore(begins)) {
                down = true;
                announce(outage, begins, false);
            }
            if (!down || now.isBefore(ends)) {
                return;
            }
            down = false;
            announce(outage, ends, true);
            outages.removeFirst();
        }
    }

    private void announce(Faults.Outage outage, Instant at, boolean up) {
        if (outage.announced()) {
            waiting.add(new MarketEvent.Connection(
                    at, up, up ? "simulated connection is back" : "simulated connection is lost"));
        }
    }

    private MarketEvent bad(MarketEvent.Quote good) {
        double bid = good.bid();
        double ask = good.ask();
        return switch (kind()) {
            case OUT_OF_ORDER -> new MarketEvent.Quote(good.at().minus(LATE), good.instrument(), bid, ask);
            case DUPLICATE -> good;
            case CROSSED -> new MarketEvent.Quote(good.at(), good.instrument(), ask + 0.05, bid + 0.05);
            case ONE_SIDED -> new MarketEvent.Quote(good.at(), good.instrument(), bid, Double.NaN);
            case NOT_A_NUMBER -> new MarketEvent.Quote(good.at(), good.instrument(), Double.NaN, Double.NaN);
            case NEGATIVE -> new MarketEvent.Quote(good.at(), good.instrument(), -bid - 0.05, ask);
            case TOO_WIDE -> new MarketEvent.Quote(good.at(), good.instrument(), bid, 9_999 + ask);
        };
    }

    /** An index has one side alone: it cannot be crossed. */
    private MarketEvent bad(MarketEvent.Level good) {
        return switch (kind()) {
            case OUT_OF_ORDER -> new MarketEvent.Level(good.at().minus(LATE), good.index(), good.value());
            case DUPLICATE, CROSSED, ONE_SIDED, TOO_WIDE -> good;
            case NOT_A_NUMBER -> new MarketEvent.Level(good.at(), good.index(), Double.NaN);
            case NEGATIVE -> new MarketEvent.Level(good.at(), good.index(), -good.value());
        };
    }

    private Kind kind() {
        Kind[] kinds = Kind.values();
        return kinds[draws.below(kinds.length)];
    }
}
