package dev.alvh.core.market;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One series as columns by date, each value with the date from which it is known. Immutable in effect: {@link #with} adds
 * a row to columns that it shares with the shorter series, which never read so far.
 */
public final class DailySeries implements CanonicalForm {

    /**
     * One value.
     *
     * @param date the date that the source stamped
     * @param value finite, in the series' unit
     * @param knownOn the first date whose decision may read it
     */
    public record Point(LocalDate date, double value, LocalDate knownOn) {
        public Point {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the value of " + date + " must be finite, got " + value);
            }
            if (knownOn.isBefore(date)) {
                throw new IllegalArgumentException("the value of " + date + " cannot be known earlier, on " + knownOn);
            }
        }
    }

    private final SeriesId id;
    private final long[] days;
    private final double[] values;
    private final long[] knownDays;
    private final int size;
    private final Tail tail;

    /**
     * Validates and copies the points.
     *
     * @param points strictly increasing by date
     * @throws IllegalArgumentException where they are not
     */
    public DailySeries(SeriesId id, List<Point> points) {
        this.id = id;
        days = points.stream().mapToLong(point -> point.date().toEpochDay()).toArray();
        values = points.stream().mapToDouble(Point::value).toArray();
        knownDays =
                points.stream().mapToLong(point -> point.knownOn().toEpochDay()).toArray();
        size = days.length;
        tail = new Tail(size);
        for (int i = 1; i < days.length; i++) {
            if (days[i] <= days[i - 1]) {
                throw new IllegalArgumentException(id + " must rise by date, got " + date(i) + " after " + date(i - 1));
            }
        }
    }

    private DailySeries(SeriesId id, long[] days, double[] values, long[] knownDays, int size, Tail tail) {
        this.id = id;
        this.days = days;
        this.values = values;
        this.knownDays = knownDays;
        this.size = size;
        this.tail = tail;
    }

    /** What is known of it by the decision of {@code decision}. */
    public DailySeries upTo(LocalDate decision) {
        long day = decision.toEpochDay();
        int[] known =
                IntStream.range(0, size()).filter(i -> knownDays[i] <= day).toArray();
        return new DailySeries(
                id,
                IntStream.of(known).mapToLong(i -> days[i]).toArray(),
                IntStream.of(known).mapToDouble(i -> values[i]).toArray(),
                IntStream.of(known).mapToLong(i -> knownDays[i]).toArray(),
                known.length,
                new Tail(known.length));
    }

    /**
     * The series with one more value, which takes the place of one with the same stamp. One that is stamped after all
     * others, as every day's is, costs the same however long the series.
     */
    public DailySeries with(Point point) {
        long day = point.date().toEpochDay();
        if (size > 0 && day <= days[size - 1]) {
            return inserted(point);
        }
        boolean room = size < days.length && tail.claim(size);
        int capacity = room ? days.length : Tail.roomFor(size);
        long[] newDays = room ? days : Arrays.copyOf(days, capacity);
        double[] newValues = room ? values : Arrays.copyOf(values, capacity);
        long[] newKnown = room ? knownDays : Arrays.copyOf(knownDays, capacity);
        newDays[size] = day;
        newValues[size] = point.value();
        newKnown[size] = point.knownOn().toEpochDay();
        return new DailySeries(id, newDays, newValues, newKnown, size + 1, room ? tail : new Tail(size + 1));
    }

    /** A late value goes between the others, into columns of its own. */
    private DailySeries inserted(Point point) {
        int found = find(point.date());
        int at = found >= 0 ? found : -found - 1;
        int rest = size - at - (found >= 0 ? 1 : 0);
        int length = at + 1 + rest;
        long[] newDays = Arrays.copyOf(days, length);
        double[] newValues = Arrays.copyOf(values, length);
        long[] newKnown = Arrays.copyOf(knownDays, length);
        System.arraycopy(days, size - rest, newDays, at + 1, rest);
        System.arraycopy(values, size - rest, newValues, at + 1, rest);
        System.arraycopy(knownDays, size - rest, newKnown, at + 1, rest);
        newDays[at] = point.date().toEpochDay();
        newValues[at] = point.value();
        newKnown[at] = point.knownOn().toEpochDay();
        return new DailySeries(id, newDays, newValues, newKnown, length, new Tail(length));
    }

    private int find(LocalDate date) {
        return Arrays.binarySearch(days, 0, size, date.toEpochDay());
    }

    public SeriesId id() {
        return id;
    }

    public int size() {
        return size;
    }

    public LocalDate date(int i) {
        return LocalDate.ofEpochDay(days[Objects.checkIndex(i, size)]);
    }

    public double value(int i) {
        return values[Objects.checkIndex(i, size)];
    }

    public LocalDate knownOn(int i) {
        return LocalDate.ofEpochDay(knownDays[Objects.checkIndex(i, size)]);
    }

    /** The i-th value with its two dates. */
    public Point point(int i) {
        return new Point(date(i), value(i), knownOn(i));
    }

    /** The value stamped {@code date}; unavailable where that date has no row. */
    public Figure on(LocalDate date) {
        int i = find(date);
        return i >= 0 ? Figure.of(values[i]) : noneOn(id, date);
    }

    /** The row with the latest stamp among those that a decision on {@code decision} may read. */
    public OptionalInt latestKnown(LocalDate decision) {
        long day = decision.toEpochDay();
        int i = find(decision);
        return lastKnownUpTo(i >= 0 ? i : -i - 2, day);
    }

    /** The value stamped {@code date}, unless it becomes known only later. */
    public Figure knownOnItsDate(LocalDate date) {
        int i = find(date);
        return i < 0 || knownDays[i] == days[i]
                ? on(date)
                : Figure.unavailable("the " + id + " value of " + date + " is known only from " + knownOn(i));
    }

    /**
     * What a decision on {@code decision} may take as the series' present value: the latest known, unless it is stale.
     * A series is taken as monthly where it is released monthly, or where the two latest stamps known by then are 20
     * days or more apart.
     */
    public Figure asOf(LocalDate decision) {
        OptionalInt latest = latestKnown(decision);
        if (latest.isEmpty()) {
            return noneBy(id, decision);
        }
        int i = latest.getAsInt();
        Staleness limit = staleness(i, decision);
        return limit.isStale(knownOn(i), decision)
                ? Figure.unavailable(limit.reason(id.toString(), date(i)))
                : Figure.of(values[i]);
    }

    static Figure noneOn(SeriesId id, LocalDate date) {
        return Figure.unavailable("no " + id + " value is stamped " + date);
    }

    static Figure noneBy(SeriesId id, LocalDate decision) {
        return Figure.unavailable("no " + id + " value is known by " + decision);
    }

    private Staleness staleness(int latest, LocalDate decision) {
        if (id.release() == Release.TWENTIETH_OF_NEXT_MONTH) {
            return Staleness.MONTHLY;
        }
        OptionalInt previous = lastKnownUpTo(latest - 1, decision.toEpochDay());
        return previous.isEmpty() ? Staleness.DAILY : Staleness.ofStamps(date(previous.getAsInt()), date(latest));
    }

    private OptionalInt lastKnownUpTo(int last, long day) {
        for (int row = last; row >= 0; row--) {
            if (knownDays[row] <= day) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public Object canonicalForm() {
        return List.of(
                id,
                IntStream.range(0, size).mapToDouble(i -> days[i]).toArray(),
                Arrays.copyOf(values, size),
                IntStream.range(0, size).mapToDouble(i -> knownDays[i]).toArray());
    }
}
