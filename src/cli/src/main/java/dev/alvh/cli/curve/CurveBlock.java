package dev.alvh.cli.curve;

import dev.alvh.cli.text.FigureText;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One VIX curve and everything that the method reads off it, in the one form in which every command shows a curve.
 *
 * @param spot the VIX index, points
 * @param nodes futures by time to settlement
 * @param analytics of the curve
 */
public record CurveBlock(Figure spot, List<Node> nodes, CurveAnalytics analytics) {

    /**
     * One future on the curve.
     *
     * @param contract empty where the curve was given by times alone
     * @param years to settlement
     * @param price points
     * @param rollYield of a long, per year
     */
    public record Node(Optional<VxFuture> contract, double years, double price, Figure rollYield) {}

    public CurveBlock {
        nodes = List.copyOf(nodes);
    }

    /** The block of a curve of listed contracts. */
    public static CurveBlock of(VixCurve curve) {
        return of(
                curve.termStructure(),
                curve.nodes().stream()
                        .map(CurveNode::contract)
                        .map(Optional::of)
                        .toList());
    }

    /**
     * The block of a curve of times and prices.
     *
     * @throws IllegalArgumentException where the curve is so extreme that a figure overflows
     */
    public static CurveBlock of(TermStructure curve) {
        return of(
                curve,
                IntStream.range(0, curve.size())
                        .mapToObj(_ -> Optional.<VxFuture>empty())
                        .toList());
    }

    private static CurveBlock of(TermStructure curve, List<Optional<VxFuture>> contracts) {
        CurveAnalytics analytics = CurveAnalytics.of(curve);
        return new CurveBlock(
                curve.spot(),
                IntStream.range(0, curve.size())
                        .mapToObj(k -> new Node(
                                contracts.get(k),
                                curve.years(k),
                                curve.price(k),
                                analytics.rollYields().get(k)))
                        .toList(),
                analytics);
    }

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        json.figure("spot", spot);
        json.objects("nodes", nodes, node -> {
            node.contract().ifPresent(contract -> {
                json.text("contract", contract.label());
                json.text("settles", contract.settlement().date().toString());
            });
            json.number("years", node.years());
            json.number("price", node.price());
            json.figure("rollYield", node.rollYield());
        });
        json.figure("frontPremium", analytics.frontPremium());
        json.figure("contango", analytics.contango());
        analytics
                .regime()
                .ifPresentOrElse(
                        regime -> json.text("regime", regime.name()),
                        () -> json.unavailable("regime", FigureText.reason(analytics.frontPremium())));
        json.figure("cm30", analytics.cm30());
        json.figure("cm60", analytics.cm60());
        json.figure("cm90", analytics.cm90());
        json.figure("cm150", analytics.cm150());
        json.figure("butterfly", analytics.butterfly());
        json.figure("stripIrr", analytics.stripIrr());
        json.figure("curvatureIrr", analytics.curvatureIrr());
    }
}
