package dev.alvh.desktop.curve;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.desktop.session.QuoteAges;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The futures of a curve as the screen counts and orders them. */
final class CurvePoints {

    private static final double DAYS_PER_YEAR = 365;

    private CurvePoints() {}

    /** The futures as they settled. */
    static List<CurvePoint> settled(VixCurve curve) {
        return curve.nodes().stream()
                .map(node -> CurvePoint.settled(node.contract().label(), days(node), node.price(), true))
                .toList();
    }

    /** Every future of the moment on screen, with both sides of its market and its age where it is stale. */
    static List<CurvePoint> of(VixCurve curve, QuoteAges ages) {
        return all(curve).stream()
                .map(node -> new CurvePoint(
                        node.contract().label(),
                        days(node),
                        node.price(),
                        curve.nodes().contains(node),
                        sides(ages, node),
                        ages.stale(node.contract())))
                .toList();
    }

    static Optional<CurvePoint.Sides> sides(QuoteAges ages, CurveNode node) {
        return Optional.ofNullable(ages.quotes().get(new Instrument.Vx(node.contract())))
                .map(Quoted::mark)
                .filter(mark -> mark.kind() == Mark.Kind.QUOTED && mark.bid() <= mark.ask())
                .map(mark -> new CurvePoint.Sides(mark.bid(), mark.ask()));
    }

    /** Monthlies and weeklies by settlement. */
    static List<CurveNode> all(VixCurve curve) {
        return Stream.concat(curve.nodes().stream(), curve.weeklies().stream())
                .sorted(Comparator.comparing(CurveNode::contract))
                .toList();
    }

    static double days(CurveNode node) {
        return node.years() * DAYS_PER_YEAR;
    }
}
