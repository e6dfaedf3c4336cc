package dev.alvh.core.curve;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The VIX futures curve of one instant: spot, the monthly contracts that form it, and the weeklies beside it.
 *
 * @param tradeDate exchange date
 * @param asOf the instant for which the prices hold
 * @param provenance of the prices
 * @param spot the VIX index, points
 * @param nodes monthly contracts by settlement
 * @param weeklies weekly contracts by settlement; shown apart, part of no formula
 */
public record VixCurve(
        LocalDate tradeDate,
        Instant asOf,
        Provenance provenance,
        Figure spot,
        List<CurveNode> nodes,
        List<CurveNode> weeklies) {

    public VixCurve {
        nodes = List.copyOf(nodes);
        weeklies = List.copyOf(weeklies);
    }

    /**
     * The curve at the daily settlement of {@code tradeDate}. A contract leaves the curve on its settlement date, so one
     * that settles on or before {@code tradeDate} is left out: its last row is a final settlement, not a price.
     *
     * @param settles daily settlement by contract, points, positive
     */
    public static VixCurve atSettlement(
            LocalDate tradeDate, Provenance provenance, Figure spot, Map<VxFuture, Double> settles) {
        Instant asOf = ExchangeTime.vxSettlement(tradeDate);
        SortedMap<VxFuture, Double> bySettlement = new TreeMap<>(settles);
        List<CurveNode> alive = bySettlement.entrySet().stream()
                .filter(row -> row.getKey().settlement().date().isAfter(tradeDate))
                .map(row -> new CurveNode(
                        row.getKey(), ExchangeTime.years(asOf, row.getKey().settles()), row.getValue()))
                .toList();
        return new VixCurve(
                tradeDate,
                asOf,
                provenance,
                spot,
                alive.stream().filter(node -> node.contract().isMonthly()).toList(),
                alive.stream().filter(node -> !node.contract().isMonthly()).toList());
    }

    /** The numbers alone, for the formulas. */
    public TermStructure termStructure() {
        return new TermStructure(
                spot,
                nodes.stream().mapToDouble(CurveNode::years).toArray(),
                nodes.stream().mapToDouble(CurveNode::price).toArray());
    }

    public CurveAnalytics analytics() {
        return CurveAnalytics.of(termStructure());
    }
}
