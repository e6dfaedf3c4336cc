package dev.alvh.desktop.curve;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The futures of a curve as the screen counts and orders them. */
final class CurvePoints {

    private static final double DAYS_PER_YEAR = 365;

    private CurvePoints() {}

    static List<CurvePoint> of(VixCurve curve, List<CurveNode> nodes) {
        return nodes.stream()
                .map(node -> new CurvePoint(
                        node.contract().label(),
                        days(node),
                        node.price(),
                        curve.nodes().contains(node)))
                .toList();
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
