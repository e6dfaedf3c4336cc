package dev.alvh.core.market;

import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dates of a column, read where they lie. */
final class CurveDates extends AbstractSet<LocalDate> implements NavigableSet<LocalDate> {

    private final VxColumn column;
    private final int from;
    private final int to;

    /** The dates of the places from {@code from} to before {@code to}. */
    CurveDates(VxColumn column, int from, int to) {
        this.column = column;
        this.from = from;
        this.to = Math.max(from, to);
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(@Nullable Object value) {
        if (!(value instanceof LocalDate date)) {
            return false;
        }
        int place = column.find(date);
        return place >= from && place < to;
    }

    @Override
    public Iterator<LocalDate> iterator() {
        return IntStream.range(from, to).mapToObj(i -> column.session(i).date()).iterator();
    }

    @Override
    public LocalDate first() {
        return required(ceilingPlace(LocalDate.MIN, true));
    }

    @Override
    public LocalDate last() {
        return required(ceilingPlace(LocalDate.MAX, true) - 1);
    }

    @Override
    public @Nullable LocalDate lower(LocalDate date) {
        return at(ceilingPlace(date, true) - 1);
    }

    @Override
    public @Nullable LocalDate floor(LocalDate date) {
        return at(ceilingPlace(date, false) - 1);
    }

    @Override
    public @Nullable LocalDate ceiling(LocalDate date) {
        return at(ceilingPlace(date, true));
    }

    @Override
    public @Nullable LocalDate higher(LocalDate date) {
        return at(ceilingPlace(date, false));
    }

    @Override
    public NavigableSet<LocalDate> subSet(LocalDate low, boolean withLow, LocalDate high, boolean withHigh) {
        if (low.isAfter(high)) {
            throw new IllegalArgumentException("a range begins before it ends, got " + low + " and " + high);
        }
        return new CurveDates(column, ceilingPlace(low, withLow), ceilingPlace(high, !withHigh));
    }

    @Override
    public NavigableSet<LocalDate> headSet(LocalDate high, boolean withHigh) {
        return new CurveDates(column, from, ceilingPlace(high, !withHigh));
    }

    @Override
    public NavigableSet<LocalDate> tailSet(LocalDate low, boolean withLow) {
        return new CurveDates(column, ceilingPlace(low, withLow), to);
    }

    @Override
    public SortedSet<LocalDate> subSet(LocalDate low, LocalDate high) {
        return subSet(low, true, high, false);
    }

    @Override
    public SortedSet<LocalDate> headSet(LocalDate high) {
        return headSet(high, false);
    }

    @Override
    public SortedSet<LocalDate> tailSet(LocalDate low) {
        return tailSet(low, true);
    }

    @Override
    public NavigableSet<LocalDate> descendingSet() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(this).descendingSet());
    }

    @Override
    public Iterator<LocalDate> descendingIterator() {
        return descendingSet().iterator();
    }

    @Override
    public @Nullable Comparator<? super LocalDate> comparator() {
        return null;
    }

    @Override
    public LocalDate pollFirst() {
        throw new UnsupportedOperationException("what is known is not forgotten");
    }

    @Override
    public LocalDate pollLast() {
        throw new UnsupportedOperationException("what is known is not forgotten");
    }

    /** The first place in range at or after a date; with {@code itself} false, after it. */
    private int ceilingPlace(LocalDate date, boolean itself) {
        int found = column.find(date);
        int place = found < 0 ? -found - 1 : itself ? found : found + 1;
        return Math.clamp(place, from, to);
    }

    private @Nullable LocalDate at(int place) {
        return place >= from && place < to ? column.session(place).date() : null;
    }

    private LocalDate required(int place) {
        LocalDate date = at(place);
        if (date == null) {
            throw new NoSuchElementException("there is no curve date");
        }
        return date;
    }
}
