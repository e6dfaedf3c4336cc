package dev.alvh.core.curve;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        List<CurveNode> monthlies = new ArrayList<>();
        List<CurveNode> weeklies = new ArrayList<>();
        settles.forEach((contract, settle) -> {
            if (contract.settlement().date().isAfter(tradeDate)) {
                (contract.isMonthly() ? monthlies : weeklies)
                        .add(new CurveNode(contract, ExchangeTime.years(asOf, contract.settles()), settle));
            }
        });
        monthlies.sort(Comparator.comparing(CurveNode::contract));
        weeklies.sort(Comparator.comparing(CurveNode::contract));
        return new VixCurve(tradeDate, asOf, provenance, spot, monthlies, weeklies);
    }

    /** The same settlements beside the index. */
    public VixCurve withSpot(Figure index) {
        return new VixCurve(tradeDate, asOf, provenance, index, nodes, weeklies);
    }

    /** The numbers alone, for the formulas. */
    public TermStructure termStructure() {
        double[] years = new double[nodes.size()];
        double[] prices = new double[nodes.size()];
        for (int k = 0; k < years.length; k++) {
            years[k] = nodes.get(k).years();
            prices[k] = nodes.get(k).price();
        }
        return new TermStructure(spot, years, prices);
    }

    public CurveAnalytics analytics() {
        return CurveAnalytics.of(termStructure());
    }
}
