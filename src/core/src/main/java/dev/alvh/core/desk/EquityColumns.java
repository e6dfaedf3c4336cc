package dev.alvh.core.desk;

import dev.alvh.core.control.Control;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.step.Books;
import dev.alvh.core.tape.TapeDay;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of an {@link EquityHistory}. A fold appends a row a session and never changes one; where the room ends it
 * goes on in larger columns, so that histories handed out before keep theirs.
 */
final class EquityColumns {

    static final List<Regime> REGIMES = List.of(Regime.values());

    private static final int ROOM = 64;

    final int[] days;
    final long[] condors;
    final long[] hedges;

    /** At scale 1, by place among {@link Control#ALL}. */
    final long[][] controls;

    /** Its place among {@link #REGIMES}. */
    final byte[] regimes;

    /** A bit for each {@link EquityEvent}. */
    final byte[] events;

    EquityColumns() {
        days = new int[ROOM];
        condors = new long[ROOM];
        hedges = new long[ROOM];
        controls = new long[Control.ALL.size()][ROOM];
        regimes = new byte[ROOM];
        events = new byte[ROOM];
    }

    private EquityColumns(EquityColumns full, int room) {
        days = Arrays.copyOf(full.days, room);
        condors = Arrays.copyOf(full.condors, room);
        hedges = Arrays.copyOf(full.hedges, room);
        controls = Arrays.stream(full.controls)
                .map(column -> Arrays.copyOf(column, room))
                .toArray(long[][]::new);
        regimes = Arrays.copyOf(full.regimes, room);
        events = Arrays.copyOf(full.events, room);
    }

    /** These, or larger ones with the same rows, where row {@code i} has room. */
    EquityColumns withRoomFor(int i) {
        return i < days.length ? this : new EquityColumns(this, 2 * days.length);
    }

    void set(int i, TapeDay day, Books books, byte happened) {
        days[i] = day.epochDay();
        condors[i] = books.condorEquity();
        hedges[i] = books.hedgeEquity();
        for (Control control : Control.ALL) {
            controls[Control.ALL.indexOf(control)][i] = books.controlEquity(control);
        }
        regimes[i] = (byte) REGIMES.indexOf(Regime.of(day.price(0), day.price(1)));
        events[i] = happened;
    }
}
