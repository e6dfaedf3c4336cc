package dev.alvh.core.market;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a data folder holds, checked and in order: VX settlements by date, series by name, events. */
public final class MarketHistory {

    private final Provenance provenance;
    private final NavigableMap<LocalDate, List<VxDay>> vx;
    private final Map<SeriesId, DailySeries> series;
    private final List<EconomicEvent> events;

    /**
     * Sorts and indexes what was read.
     *
     * @param provenance SETTLED for official data, SIMULATED for a synthetic folder
     * @param vx in any order, one row for each contract and date
     * @param series one for each id
     * @param events in any order
     */
    public MarketHistory(Provenance provenance, List<VxDay> vx, List<DailySeries> series, List<EconomicEvent> events) {
        this.provenance = provenance;
        TreeMap<LocalDate, List<VxDay>> byDate = new TreeMap<>();
        vx.stream()
                .sorted(Comparator.comparing(VxDay::tradeDate).thenComparing(VxDay::contract))
                .forEach(row -> byDate.computeIfAbsent(row.tradeDate(), _ -> new ArrayList<>())
                        .add(row));
        byDate.replaceAll((_, rows) -> List.copyOf(rows));
        this.vx = Collections.unmodifiableNavigableMap(byDate);
        EnumMap<SeriesId, DailySeries> byId = new EnumMap<>(SeriesId.class);
        series.forEach(column -> byId.put(column.id(), column));
        this.series = Collections.unmodifiableMap(byId);
        this.events = events.stream()
                .sorted(Comparator.comparing(EconomicEvent::date))
                .toList();
    }

    private MarketHistory(
            Provenance provenance,
            NavigableMap<LocalDate, List<VxDay>> vx,
            Map<SeriesId, DailySeries> series,
            List<EconomicEvent> events) {
        this.provenance = provenance;
        this.vx = vx;
        this.series = series;
        this.events = events;
    }

    /** What is known by the decision of {@code date}. The calendar of releases stands whole: it is published ahead. */
    public MarketHistory upTo(LocalDate date) {
        EnumMap<SeriesId, DailySeries> known = new EnumMap<>(SeriesId.class);
        series.forEach((id, column) -> known.put(id, column.upTo(date)));
        return new MarketHistory(
                provenance,
                Collections.unmodifiableNavigableMap(new TreeMap<>(vx.headMap(date, true))),
                Collections.unmodifiableMap(known),
                events);
    }

    /**
     * The history with what one session has added.
     *
     * @param rows the session's VX settlements, in any order, all of one date that is later than every other; none where
     *     nothing settled
     * @param points of each series, those that have become known
     */
    public MarketHistory with(List<VxDay> rows, Map<SeriesId, List<DailySeries.Point>> points) {
        NavigableMap<LocalDate, List<VxDay>> longer = vx;
        if (!rows.isEmpty()) {
            TreeMap<LocalDate, List<VxDay>> copy = new TreeMap<>(vx);
            copy.put(
                    rows.getFirst().tradeDate(),
                    rows.stream().sorted(Comparator.comparing(VxDay::contract)).toList());
            longer = Collections.unmodifiableNavigableMap(copy);
        }
        EnumMap<SeriesId, DailySeries> columns = new EnumMap<>(SeriesId.class);
        columns.putAll(series);
        points.forEach((id, added) -> {
            for (DailySeries.Point point : added) {
                columns.compute(
                        id, (_, column) -> column == null ? new DailySeries(id, List.of(point)) : column.with(point));
            }
        });
        return new MarketHistory(provenance, longer, Collections.unmodifiableMap(columns), events);
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Every VX row by trade date. */
    public NavigableMap<LocalDate, List<VxDay>> vx() {
        return vx;
    }

    public Optional<DailySeries> series(SeriesId id) {
        return Optional.ofNullable(series.get(id));
    }

    public List<EconomicEvent> events() {
        return events;
    }

    /** The dates on which VX settled, in order. */
    public NavigableSet<LocalDate> curveDates() {
        return vx.navigableKeySet();
    }

    /**
     * The VX curve at the settlement of {@code date}; empty where nothing settled, and where one of the two front
     * contracts is {@link #missingOn missing}: the next one in its place would look like a curve and be a wrong one. VX
     * settles on a few days on which the index has no value: the curve then stands without its spot.
     */
    public Optional<VixCurve> curveOn(LocalDate date) {
        return Optional.ofNullable(vx.get(date))
                .map(rows -> {
                    Map<VxFuture, Double> settles = new HashMap<>();
                    rows.forEach(row -> settles.put(row.contract(), row.settle()));
                    return VixCurve.atSettlement(date, provenance, closeOf(SeriesId.VIX, date), settles);
                })
                .filter(curve -> hasItsFront(curve, missingOn(date)));
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
        Map.Entry<LocalDate, List<VxDay>> before = vx.lowerEntry(date);
        if (before == null || !vx.containsKey(date)) {
            return List.of();
        }
        Set<VxFuture> present = vx.get(date).stream().map(VxDay::contract).collect(Collectors.toSet());
        return before.getValue().stream()
                .map(VxDay::contract)
                .filter(VxFuture::isMonthly)
                .filter(contract -> contract.settlement().date().isAfter(date) && !present.contains(contract))
                .toList();
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
}
