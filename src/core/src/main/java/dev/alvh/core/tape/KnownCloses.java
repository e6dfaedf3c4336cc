package dev.alvh.core.tape;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The raw values behind a session's signals, each with the date that its source stamped: for people, who ask what a rule
 * read. The rules themselves read {@link SignalNumbers}.
 */
public final class KnownCloses implements CanonicalForm {

    private static final List<SeriesId> SERIES = List.of(SeriesId.values());

    /** The places after those of the series. */
    private static final int VIX_BEFORE = SERIES.size();

    private static final int VVIX_BEFORE = VIX_BEFORE + 1;
    private static final int VIX_TEN_BEFORE = VIX_BEFORE + 2;
    private static final int PLACES = VIX_BEFORE + 3;

    private static final int TEN = 10;

    private final Provenance provenance;
    private final int[] days = new int[PLACES];
    private final double[] values = new double[PLACES];

    private KnownCloses(Provenance provenance) {
        this.provenance = provenance;
        Arrays.fill(values, Double.NaN);
    }

    /**
     * One value.
     *
     * @param date that its source stamped
     * @param value in the series' unit
     */
    public record Close(LocalDate date, double value) {}

    /** Nothing known. */
    public static KnownCloses none(Provenance provenance) {
        return new KnownCloses(provenance);
    }

    /** What the decision of {@code decision} knew of a history, whatever the history holds beyond. */
    public static KnownCloses of(MarketHistory history, LocalDate decision) {
        KnownCloses known = new KnownCloses(history.provenance());
        for (int i = 0; i < SERIES.size(); i++) {
            int place = i;
            history.series(SERIES.get(i))
                    .filter(column -> column.asOf(decision).isKnown())
                    .ifPresent(column -> known.set(place, column, column.latestKnown(decision)));
        }
        history.series(SeriesId.VIX).ifPresent(vix -> known.before(vix, history, decision));
        return known;
    }

    /** VVIX counts where it is of the very date of the VIX close before. */
    private void before(DailySeries vix, MarketHistory history, LocalDate decision) {
        OptionalInt last = vix.latestKnown(decision);
        if (last.isEmpty()) {
            return;
        }
        int row = last.getAsInt();
        if (row >= 1) {
            set(VIX_BEFORE, vix, OptionalInt.of(row - 1));
            LocalDate date = vix.date(row - 1);
            history.ofSession(SeriesId.VVIX, date).asOptional().ifPresent(value -> set(VVIX_BEFORE, date, value));
        }
        if (row >= TEN) {
            set(VIX_TEN_BEFORE, vix, OptionalInt.of(row - TEN));
        }
    }

    private void set(int place, DailySeries column, OptionalInt row) {
        row.ifPresent(i -> set(place, column.date(i), column.value(i)));
    }

    private void set(int place, LocalDate date, double value) {
        days[place] = (int) date.toEpochDay();
        values[place] = value;
    }

    /** Of every value. */
    public Provenance provenance() {
        return provenance;
    }

    /** The latest value known, unless it was stale. */
    public Optional<Close> of(SeriesId id) {
        return at(SERIES.indexOf(id));
    }

    /** The official close of VIX before the latest, from which a spike is measured. */
    public Optional<Close> vixBefore() {
        return at(VIX_BEFORE);
    }

    /** VVIX of that close's date, by which a spike is measured. */
    public Optional<Close> vvixBefore() {
        return at(VVIX_BEFORE);
    }

    /** The official close of VIX ten before the latest. */
    public Optional<Close> vixTenBefore() {
        return at(VIX_TEN_BEFORE);
    }

    private Optional<Close> at(int place) {
        return Double.isNaN(values[place])
                ? Optional.empty()
                : Optional.of(new Close(LocalDate.ofEpochDay(days[place]), values[place]));
    }

    @Override
    public Object canonicalForm() {
        return List.of(provenance, IntStream.of(days).boxed().toList(), values);
    }
}
