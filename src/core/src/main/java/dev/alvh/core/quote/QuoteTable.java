package dev.alvh.core.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last good word of a feed on each instrument, O(1) an event. A bad number is counted and leaves the last good one in
 * place, whose age then grows: it never becomes a price.
 *
 * <p>Not safe for use from two threads at once.
 */
public final class QuoteTable {

    private final Map<Instrument, Integer> places = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final EnumMap<Fault, Long> faults = new EnumMap<>(Fault.class);
    private @Nullable Listing listing;

    /** An empty table. */
    public QuoteTable() {}

    /** Takes both sides of a market. */
    public void quote(MarketEvent.Quote quote) {
        double bid = quote.bid();
        double ask = quote.ask();
        // an option that nobody wants to have is bid 0; a future never is
        boolean hasBid = bid > 0 || (bid == 0 && quote.instrument() instanceof Instrument.SpxOption);
        boolean hasAsk = ask > 0;
        if (isNonsense(bid) || isNonsense(ask) || !(hasBid || hasAsk)) {
            count(Fault.NOT_A_PRICE);
        } else if (hasBid && hasAsk && bid > ask) {
            count(Fault.CROSSED);
        } else if (isNews(quote.instrument(), Mark.Kind.QUOTED, quote.at(), bid, ask)) {
            takeSides(quote, hasBid && hasAsk);
        }
    }

    /** Takes an index. */
    public void level(MarketEvent.Level level) {
        take(level.index(), Mark.Kind.CALCULATED, level.value(), level.at());
    }

    /** Takes a settlement; false where a later one was said before. */
    public boolean settled(MarketEvent.Settled settled) {
        Mark before = last(settled.future());
        take(settled.future(), Mark.Kind.SETTLED, settled.price(), settled.at());
        return before == null
                || before.kind() != Mark.Kind.SETTLED
                || !settled.at().isBefore(before.at());
    }

    /** The last good word on an instrument. */
    public Optional<Mark> mark(Instrument instrument) {
        return Optional.ofNullable(last(instrument));
    }

    /** All of them as they stand now: one copy of references, whatever the number of events since the last time. */
    public Marks marks() {
        Listing present = listing;
        if (present == null) {
            present = Listing.of(places.keySet());
            listing = present;
        }
        return new Marks(present, marks.toArray(Mark[]::new));
    }

    /** Forgets the instruments that are no longer listed. */
    public void removeIf(Predicate<Instrument> unlisted) {
        Marks before = marks();
        places.clear();
        marks.clear();
        listing = null;
        for (int place = 0; place < before.size(); place++) {
            if (!unlisted.test(before.instrument(place))) {
                put(before.instrument(place), before.mark(place));
            }
        }
    }

    public FaultCounts faults() {
        return new FaultCounts(faults);
    }

    /** A missing side is NaN; what is infinite or negative is no side and no absence. */
    private static boolean isNonsense(double side) {
        return Double.isInfinite(side) || side < 0;
    }

    private void takeSides(MarketEvent.Quote quote, boolean twoSided) {
        if (twoSided) {
            double middle = 0.5 * (quote.bid() + quote.ask());
            put(quote.instrument(), new Mark(Mark.Kind.QUOTED, middle, quote.bid(), quote.ask(), quote.at()));
            return;
        }
        count(Fault.ONE_SIDED);
        // the last price stays, and its age with it
        Mark last = last(quote.instrument());
        if (last != null) {
            put(quote.instrument(), new Mark(last.kind(), last.price(), quote.bid(), quote.ask(), last.at()));
        }
    }

    private @Nullable Mark last(Instrument instrument) {
        Integer place = places.get(instrument);
        return place == null ? null : marks.get(place);
    }

    private void put(Instrument instrument, Mark mark) {
        Integer place = places.get(instrument);
        if (place == null) {
            places.put(instrument, marks.size());
            marks.add(mark);
            listing = null;
        } else {
            marks.set(place, mark);
        }
    }

    private void take(Instrument instrument, Mark.Kind kind, double value, Instant at) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            count(Fault.NOT_A_PRICE);
        } else if (isNews(instrument, kind, at, value, value)) {
            put(instrument, new Mark(kind, value, value, value, at));
        }
    }

    private boolean isNews(Instrument instrument, Mark.Kind kind, Instant at, double bid, double ask) {
        Mark last = last(instrument);
        if (last == null) {
            return true;
        }
        if (at.isBefore(last.at())) {
            count(Fault.OUT_OF_ORDER);
            return false;
        }
        boolean same = kind == last.kind() && at.equals(last.at());
        if (same && Double.compare(bid, last.bid()) == 0 && Double.compare(ask, last.ask()) == 0) {
            count(Fault.DUPLICATE);
            return false;
        }
        return true;
    }

    /** Counts an event that its taker refused for a reason of its own. */
    public void refuse(Fault fault) {
        count(fault);
    }

    private void count(Fault fault) {
        faults.merge(fault, 1L, Long::sum);
    }
}
