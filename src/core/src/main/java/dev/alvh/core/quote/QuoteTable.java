package dev.alvh.core.quote;

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
    /** What was said of each last: a one-sided quote is later than the price that it leaves in place. */
    private final List<MarketEvent> heard = new ArrayList<>();

    private final EnumMap<Fault, Long> faults = new EnumMap<>(Fault.class);
    private @Nullable Listing listing;

    /** An empty table. */
    public QuoteTable() {}

    /** Takes both sides of a market. */
    public void quote(MarketEvent.Quote quote) {
        Optional<Fault> fault = Fault.of(quote);
        if (fault.isPresent() && fault.get() != Fault.ONE_SIDED) {
            count(fault.get());
        } else if (isNews(quote.instrument(), quote)) {
            takeSides(quote, fault.isEmpty());
        }
    }

    /** Takes an index. */
    public void level(MarketEvent.Level level) {
        take(level.index(), Mark.Kind.CALCULATED, level.value(), level);
    }

    /** Takes a settlement; false where a later one was said before. */
    public boolean settled(MarketEvent.Settled settled) {
        Mark before = last(settled.future());
        take(settled.future(), Mark.Kind.SETTLED, settled.price(), settled);
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
        List<MarketEvent> said = List.copyOf(heard);
        places.clear();
        marks.clear();
        heard.clear();
        listing = null;
        for (int place = 0; place < before.size(); place++) {
            if (!unlisted.test(before.instrument(place))) {
                put(before.instrument(place), before.mark(place), said.get(place));
            }
        }
    }

    public FaultCounts faults() {
        return new FaultCounts(faults);
    }

    private void takeSides(MarketEvent.Quote quote, boolean twoSided) {
        if (twoSided) {
            double middle = 0.5 * (quote.bid() + quote.ask());
            put(quote.instrument(), new Mark(Mark.Kind.QUOTED, middle, quote.bid(), quote.ask(), quote.at()), quote);
            return;
        }
        count(Fault.ONE_SIDED);
        // the last price stays, and its age with it
        Mark last = last(quote.instrument());
        if (last != null) {
            put(quote.instrument(), new Mark(last.kind(), last.price(), quote.bid(), quote.ask(), last.at()), quote);
        }
    }

    private @Nullable Mark last(Instrument instrument) {
        Integer place = places.get(instrument);
        return place == null ? null : marks.get(place);
    }

    private void put(Instrument instrument, Mark mark, MarketEvent said) {
        Integer place = places.get(instrument);
        if (place == null) {
            places.put(instrument, marks.size());
            marks.add(mark);
            heard.add(said);
            listing = null;
        } else {
            marks.set(place, mark);
            heard.set(place, said);
        }
    }

    private void take(Instrument instrument, Mark.Kind kind, double value, MarketEvent event) {
        if (!Fault.isPrice(value)) {
            count(Fault.NOT_A_PRICE);
        } else if (isNews(instrument, event)) {
            put(instrument, new Mark(kind, value, value, value, event.at()), event);
        }
    }

    private boolean isNews(Instrument instrument, MarketEvent event) {
        Integer place = places.get(instrument);
        if (place == null) {
            return true;
        }
        MarketEvent last = heard.get(place);
        if (event.at().isBefore(last.at())) {
            count(Fault.OUT_OF_ORDER);
            return false;
        }
        if (event.equals(last)) {
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
