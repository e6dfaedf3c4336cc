package dev.alvh.core.tape;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions with a VX curve, oldest first, each with all that a decision at its close may read. It depends on no
 * ruleset, so a sweep shares one. Immutable: a longer tape shares the days of the shorter.
 */
public final class Tape {

    public static final Tape EMPTY = new Tape(new TapeDay[16], 0, null);

    private final @Nullable TapeDay[] days;
    private final int size;

    /** The session that has not closed yet, where there is one: it is the last, and no longer tape holds it. */
    private final @Nullable TapeDay provisional;

    private Tape(@Nullable TapeDay[] days, int size, @Nullable TapeDay provisional) {
        this.days = days;
        this.size = size;
        this.provisional = provisional;
    }

    /** The sessions of a history up to {@code to}, itself included; a session whose curve lacks its front is left out. */
    public static Tape upTo(MarketHistory history, LocalDate to) {
        return of(history, SignalHistory.upTo(history, to).snapshots().values());
    }

    /** The same for signals that are known already, oldest first. */
    public static Tape of(MarketHistory history, Collection<SignalSnapshot> snapshots) {
        Tape tape = EMPTY;
        for (SignalSnapshot signals : snapshots) {
            Optional<TapeDay> day = TapeDay.of(history, signals);
            if (day.isPresent()) {
                tape = tape.with(day.get());
            }
        }
        return tape;
    }

    /**
     * The tape with one more session that has closed, without a provisional one.
     *
     * @throws IllegalArgumentException where the session is not after the last that has closed
     */
    public Tape with(TapeDay day) {
        requireLater(day);
        boolean free = size < days.length && days[size] == null;
        @Nullable TapeDay[] longer = free ? days : Arrays.copyOf(days, 2 * size + 16);
        if (!free) {
            // what a longer tape of the same array has appended is not this one's
            Arrays.fill(longer, size, Math.min(days.length, longer.length), null);
        }
        longer[size] = day;
        return new Tape(longer, size + 1, null);
    }

    /**
     * The tape as if a session closed now; it takes the place of an earlier provisional one.
     *
     * @throws IllegalArgumentException where the session is not after the last that has closed
     */
    public Tape asIfClosed(TapeDay day) {
        requireLater(day);
        return new Tape(days, size, day);
    }

    private void requireLater(TapeDay day) {
        if (size > 0 && !day.date().isAfter(closed(size - 1).date())) {
            throw new IllegalArgumentException("sessions come in order, got " + day.date() + " after "
                    + closed(size - 1).date());
        }
    }

    /** How many sessions it holds, a provisional one included. */
    public int size() {
        return provisional == null ? size : size + 1;
    }

    /** Session t, 0-based. */
    public TapeDay day(int t) {
        return provisional != null && t == size ? provisional : closed(t);
    }

    /**
     * The session of a date, days since 1970.
     *
     * @throws IllegalArgumentException where the tape has no session on it
     */
    public TapeDay dayOn(int epochDay) {
        int t = indexOn(LocalDate.ofEpochDay(epochDay));
        if (t < 0 || day(t).epochDay() != epochDay) {
            throw new IllegalArgumentException("no session on " + LocalDate.ofEpochDay(epochDay));
        }
        return day(t);
    }

    private TapeDay closed(int t) {
        Objects.checkIndex(t, size);
        return Objects.requireNonNull(days[t]);
    }

    /** The last session on or before {@code date}; −1 where there is none. */
    public int indexOn(LocalDate date) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
