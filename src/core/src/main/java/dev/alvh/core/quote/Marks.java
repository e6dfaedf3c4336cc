package dev.alvh.core.quote;

import dev.alvh.core.contract.VxFuture;
import java.util.List;
import java.util.Optional;

/** The last good word on each instrument, as it stood when the table was asked. Immutable, safe for every thread. */
public final class Marks {

    private final Listing listing;
    private final Mark[] marks;

    /**
     * The words.
     *
     * @param marks by place in the listing; kept, not copied
     */
    Marks(Listing listing, Mark[] marks) {
        this.listing = listing;
        this.marks = marks;
    }

    /** How many instruments there are. */
    public int size() {
        return marks.length;
    }

    /** An instrument by its place, from 0 on, in the order in which each was first heard of. */
    public Instrument instrument(int place) {
        return listing.instruments().get(place);
    }

    /** The word on the instrument at a place. */
    public Mark mark(int place) {
        return marks[place];
    }

    /** The word on an instrument. */
    public Optional<Mark> of(Instrument instrument) {
        Integer place = listing.places().get(instrument);
        return place == null ? Optional.empty() : Optional.of(marks[place]);
    }

    /** The VX futures among the instruments, by settlement. */
    public List<VxFuture> futures() {
        return listing.futures();
    }
}
