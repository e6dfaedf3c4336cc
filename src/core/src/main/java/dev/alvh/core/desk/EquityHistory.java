package dev.alvh.core.desk;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.control.Control;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.step.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What condor, hedge and every static control had earned by the close of each session, all costs paid and what was held
 * at its value, from the first session known. Oldest first. Immutable: a longer history shares the columns of this one,
 * and what it has appended is not seen here.
 */
public final class EquityHistory implements CanonicalForm {

    private final EquityColumns columns;
    private final int size;

    EquityHistory(EquityColumns columns, int size) {
        this.columns = columns;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public LocalDate date(int i) {
        return LocalDate.ofEpochDay(columns.days[Objects.checkIndex(i, size)]);
    }

    /** Of all condors without a hedge, dollars. */
    public double unhedged(int i) {
        return Money.dollars(columns.condors[Objects.checkIndex(i, size)]);
    }

    /** Of the condors and the adaptive hedge, dollars. */
    public double adaptive(int i) {
        return Money.dollars(columns.condors[Objects.checkIndex(i, size)] + columns.hedges[i]);
    }

    /**
     * Of the condors and a static control, dollars.
     *
     * @param scale by which the control is multiplied, over all of its history
     */
    public double with(Control control, double scale, int i) {
        long hedge = columns.controls[Control.ALL.indexOf(control)][Objects.checkIndex(i, size)];
        return Money.dollars(columns.condors[i] + Math.round(hedge * scale));
    }

    /** Of the session's curve. */
    public Regime regime(int i) {
        return EquityColumns.REGIMES.get(columns.regimes[Objects.checkIndex(i, size)]);
    }

    /** What happened at the close. */
    public Set<EquityEvent> events(int i) {
        int bits = columns.events[Objects.checkIndex(i, size)];
        EnumSet<EquityEvent> events = EnumSet.noneOf(EquityEvent.class);
        for (EquityEvent event : EquityEvent.values()) {
            if ((bits & event.bit()) != 0) {
                events.add(event);
            }
        }
        return events;
    }

    /** The rows, whatever room their columns have. */
    @Override
    public Object canonicalForm() {
        return IntStream.range(0, size).mapToObj(this::row).toList();
    }

    private List<Object> row(int i) {
        List<Object> row = new ArrayList<>(List.of(date(i), unhedged(i), adaptive(i), regime(i)));
        Control.ALL.forEach(control -> row.add(with(control, 1, i)));
        row.addAll(events(i));
        return row;
    }
}
