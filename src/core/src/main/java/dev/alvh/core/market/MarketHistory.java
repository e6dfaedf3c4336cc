package dev.alvh.core.market;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is known of the market, checked and in order: VX settlements by date, series by name, events. Immutable in effect:
 * a session that is added shares the columns with the history before it, so that keeping both costs nothing.
 */
public final class MarketHistory implements CanonicalForm {

    private final Provenance provenance;
    private final VxColumn vx;
    private final Map<SeriesId, DailySeries> series;
    private final List<EconomicEvent> calendar;
    private final LocalDate knownTo;

    /**
     * Sorts and indexes what was read.
     *
     * @param provenance SETTLED for official data, SIMULATED for a synthetic folder
     * @param vx in any order, one row for each contract and date
     * @param series one for each id
     * @param events in any order
     */
    public MarketHistory(Provenance provenance, List<VxDay> vx, List<DailySeries> series, List<EconomicEvent> events) {
        this(
                provenance,
                VxColumn.of(provenance, vx),
                byId(series),
                events.stream()
                        .sorted(Comparator.comparing(EconomicEvent::date))
                        .toList(),
                LocalDate.MAX);
    }

    private MarketHistory(
            Provenance provenance,
            VxColumn vx,
            Map<SeriesId, DailySeries> series,
            List<EconomicEvent> calendar,
            LocalDate knownTo) {
        this.provenance = provenance;
        this.vx = vx;
        this.series = series;
        this.calendar = calendar;
        this.knownTo = knownTo;
    }

    private static Map<SeriesId, DailySeries> byId(List<DailySeries> series) {
        EnumMap<SeriesId, DailySeries> byId = new EnumMap<>(SeriesId.class);
        series.forEach(column -> byId.put(column.id(), column));
        return Collections.unmodifiableMap(byId);
    }

    /** What is known by the decision of {@code date}. */
    public MarketHistory upTo(LocalDate date) {
        EnumMap<SeriesId, DailySeries> known = new EnumMap<>(SeriesId.class);
        series.forEach((id, column) -> known.put(id, column.upTo(date)));
        return new MarketHistory(provenance, vx.upTo(date), Collections.unmodifiableMap(known), calendar, date);
    }

    /**
     * The history with what one session has added.
     *
     * @param session later than every other
     * @param rows the session's VX settlements, in any order; none where nothing settled
     * @param closes the values that are stamped with the session
     */
    public MarketHistory closed(LocalDate session, List<VxDay> rows, List<Close> closes) {
        EnumMap<SeriesId, DailySeries> columns = new EnumMap<>(SeriesId.class);
        columns.putAll(series);
        closes.forEach(close -> add(columns, close.id(), new DailySeries.Point(session, close.value(), session)));
        return new MarketHistory(
                provenance,
                rows.isEmpty() ? vx : vx.with(VxColumn.Session.of(provenance, session, rows)),
                Collections.unmodifiableMap(columns),
                calendar,
                session);
    }

    /** The closing value of a series. */
    public record Close(SeriesId id, double value) {}

    /** The history with one more value of a series. */
    public MarketHistory with(SeriesId id, DailySeries.Point point) {
        EnumMap<SeriesId, DailySeries> columns = new EnumMap<>(SeriesId.class);
        columns.putAll(series);
        add(columns, id, point);
        return new MarketHistory(provenance, vx, Collections.unmodifiableMap(columns), calendar, knownTo);
    }

    private static void add(EnumMap<SeriesId, DailySeries> columns, SeriesId id, DailySeries.Point point) {
        columns.compute(id, (_, column) -> column == null ? new DailySeries(id, List.of(point)) : column.with(point));
    }

    public Provenance provenance() {
        return provenance;
    }

    /** The last date whose decision it knows; the end of time where nothing was cut off. */
    public LocalDate knownTo() {
        return knownTo;
    }

    /** Every VX row by trade date, in a map of its own. */
    public NavigableMap<LocalDate, List<VxDay>> vx() {
        TreeMap<LocalDate, List<VxDay>> byDate = new TreeMap<>();
        for (int i = 0; i < vx.size(); i++) {
            byDate.put(vx.session(i).date(), vx.session(i).rows());
        }
        return Collections.unmodifiableNavigableMap(byDate);
    }

    /** The VX rows of one date by contract; none where nothing settled. */
    public List<VxDay> vxOn(LocalDate date) {
        int place = vx.find(date);
        return place < 0 ? List.of() : vx.session(place).rows();
    }

    public Optional<DailySeries> series(SeriesId id) {
        return Optional.ofNullable(series.get(id));
    }

    /** The releases by date: those that lie ahead are known to come, without their numbers. */
    public List<EconomicEvent> events() {
        return new ReleaseCalendar(calendar, knownTo);
    }

    /** The releases with all their numbers, for a fold that takes each at its time. No screen reads it. */
    public List<EconomicEvent> wholeCalendar() {
        return calendar;
    }

    /** The dates on which VX settled, in order. */
    public NavigableSet<LocalDate> curveDates() {
        return new CurveDates(vx, 0, vx.size());
    }

    /**
     * The VX curve at the settlement of {@code date}; empty where nothing settled, and where one of the two front
     * contracts is {@link #missingOn missing}: the next one in its place would look like a curve and be a wrong one. VX
     * settles on a few days on which the index has no value: the curve then stands without its spot.
     */
    public Optional<VixCurve> curveOn(LocalDate date) {
        int place = vx.find(date);
        if (place < 0) {
            return Optional.empty();
        }
        VixCurve curve = vx.session(place).curve().withSpot(closeOf(SeriesId.VIX, date));
        return hasItsFront(curve, missingOn(date)) ? Optional.of(curve) : Optional.empty();
    }

    private static boolean hasItsFront(VixCurve curve, List<VxFuture> missing) {
        if (missing.isEmpty()) {
            return true;
        }
        return curve.nodes().size() >= 2
                && missing.getFirst().compareTo(curve.nodes().get(1).contract()) > 0;
    }

    /**
     * The monthly contracts that settled on the curve date before and live beyond {@code date}, yet have no row on it:
     * refused, or left out by the source. By settlement.
     */
    public List<VxFuture> missingOn(LocalDate date) {
        int place = vx.find(date);
        if (place < 1) {
            return List.of();
        }
        List<VxFuture> missing = new ArrayList<>();
        for (VxDay before : vx.session(place - 1).rows()) {
            VxFuture contract = before.contract();
            if (contract.settlement().date().isAfter(date) && contract.isMonthly() && !isPresent(contract, place)) {
                missing.add(contract);
            }
        }
        return Collections.unmodifiableList(missing);
    }

    private boolean isPresent(VxFuture contract, int place) {
        for (VxDay row : vx.session(place).rows()) {
            if (row.contract().equals(contract)) {
                return true;
            }
        }
        return false;
    }

    // Where there is no such series, the reason is that of one that begins later: whether there are later rows must not
    // show on any earlier date.

    /** The official close of an index on {@code date}. */
    public Figure closeOf(SeriesId id, LocalDate date) {
        return series(id).map(column -> column.on(date)).orElseGet(() -> DailySeries.noneOn(id, date));
    }

    /** What a decision on {@code decision} may take as the series' present value: known by then and not stale. */
    public Figure asOf(SeriesId id, LocalDate decision) {
        return series(id).map(column -> column.asOf(decision)).orElseGet(() -> DailySeries.noneBy(id, decision));
    }

    /** The value of the session {@code date} itself, known at that session's decision. */
    public Figure ofSession(SeriesId id, LocalDate date) {
        return series(id).map(column -> column.knownOnItsDate(date)).orElseGet(() -> DailySeries.noneOn(id, date));
    }

    @Override
    public Object canonicalForm() {
        return List.of(
                provenance,
                IntStream.range(0, vx.size()).mapToObj(vx::session).toList(),
                List.copyOf(series.values()),
                events());
    }
}
