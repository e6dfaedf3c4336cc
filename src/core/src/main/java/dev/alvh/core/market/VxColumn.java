package dev.alvh.core.market;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The VX settlements by session. Immutable in effect: a longer column shares the rows of the shorter one. */
final class VxColumn {

    private static final Figure NO_SPOT = Figure.unavailable("settlements come without the index");

    /**
     * What settled on one date.
     *
     * @param rows by contract, at least one
     * @param curve of the rows; the history knows its spot
     */
    record Session(LocalDate date, List<VxDay> rows, VixCurve curve) implements CanonicalForm {

        static Session of(Provenance provenance, LocalDate date, List<VxDay> rows) {
            List<VxDay> sorted =
                    rows.stream().sorted(Comparator.comparing(VxDay::contract)).toList();
            Map<VxFuture, Double> settles = new LinkedHashMap<>();
            sorted.forEach(row -> settles.put(row.contract(), row.settle()));
            return new Session(date, sorted, VixCurve.atSettlement(date, provenance, NO_SPOT, settles));
        }

        /** No two sessions of a column have one date. */
        @Override
        public int hashCode() {
            return date.hashCode();
        }

        @Override
        public Object canonicalForm() {
            return rows;
        }
    }

    private final Session[] sessions;
    private final int size;
    private final Tail tail;

    private VxColumn(Session[] sessions, int size, Tail tail) {
        this.sessions = sessions;
        this.size = size;
        this.tail = tail;
    }

    /** A column of rows in any order. */
    static VxColumn of(Provenance provenance, List<VxDay> rows) {
        TreeMap<LocalDate, List<VxDay>> byDate =
                rows.stream().collect(Collectors.groupingBy(VxDay::tradeDate, TreeMap::new, Collectors.toList()));
        Session[] all = byDate.entrySet().stream()
                .map(day -> Session.of(provenance, day.getKey(), day.getValue()))
                .toArray(Session[]::new);
        return new VxColumn(all, all.length, new Tail(all.length));
    }

    /** The column with a later session, at a cost that does not depend on its length. */
    VxColumn with(Session session) {
        if (size > 0 && !session.date().isAfter(sessions[size - 1].date())) {
            throw new IllegalArgumentException(
                    "sessions come in order, got " + session.date() + " after " + sessions[size - 1].date());
        }
        boolean room = size < sessions.length && tail.claim(size);
        Session[] longer = room ? sessions : Arrays.copyOf(sessions, Tail.roomFor(size));
        longer[size] = session;
        return new VxColumn(longer, size + 1, room ? tail : new Tail(size + 1));
    }

    /** The sessions up to a date, itself included. */
    VxColumn upTo(LocalDate date) {
        int found = find(date);
        int known = found >= 0 ? found + 1 : -found - 1;
        return new VxColumn(sessions, known, tail);
    }

    int size() {
        return size;
    }

    Session session(int i) {
        return sessions[i];
    }

    /** The place of a date, or {@code -(place it would have) - 1}. */
    int find(LocalDate date) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sessions[middle].date().compareTo(date);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
