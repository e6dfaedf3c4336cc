package dev.alvh.core.curve;

import dev.alvh.core.observation.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that the method reads off one curve.
 *
 * @param frontPremium F1 − F2, points; positive is backwardation
 * @param frontSlope F2 − F1, points
 * @param contango F2/F1 − 1, a fraction
 * @param regime empty where the front premium is unavailable
 * @param rollYields of a long, per year, one for each node; negative in contango
 * @param cm30 constant-maturity price at 30 days, points; likewise 60, 90 and 150
 * @param butterfly 2·F(90d) − F(30d) − F(150d), points; positive is concave
 * @param stripIrr rate per year that buying the strip pays if spot never moves
 * @param curvatureIrr strip IRR of the curve less that of the straight line between its ends, over the same nodes
 */
public record CurveAnalytics(
        Figure frontPremium,
        Figure frontSlope,
        Figure contango,
        Optional<Regime> regime,
        List<Figure> rollYields,
        Figure cm30,
        Figure cm60,
        Figure cm90,
        Figure cm150,
        Figure butterfly,
        Figure stripIrr,
        Figure curvatureIrr) {

    public CurveAnalytics {
        rollYields = List.copyOf(rollYields);
    }

    public static CurveAnalytics of(TermStructure curve) {
        boolean hasFront = curve.size() >= 2;
        Figure tooShort = Figure.unavailable("fewer than two monthly contracts are listed");
        Figure premium = hasFront ? Figure.of(curve.price(0) - curve.price(1)) : tooShort;
        TermStructure strip = curve.front(Math.min(StripIrr.LONGEST_STRIP, curve.size()));
        Figure stripIrr = StripIrr.of(strip);
        Figure curvatureIrr =
                stripIrr.flatMap(actual -> StripIrr.of(strip.chord()).map(straight -> actual - straight));
        Figure cm30 = atDays(curve, 30);
        Figure cm90 = atDays(curve, 90);
        Figure cm150 = atDays(curve, 150);
        return new CurveAnalytics(
                premium,
                premium.map(p -> 0.0 - p),
                hasFront ? Figure.of(curve.price(1) / curve.price(0) - 1) : tooShort,
                hasFront ? Optional.of(Regime.of(curve.price(0), curve.price(1))) : Optional.empty(),
                IntStream.range(0, curve.size()).mapToObj(curve::rollYield).toList(),
                cm30,
                atDays(curve, 60),
                cm90,
                cm150,
                cm90.flatMap(mid -> cm30.flatMap(near -> cm150.map(far -> 2 * mid - near - far))),
                stripIrr,
                curvatureIrr);
    }

    private static Figure atDays(TermStructure curve, int days) {
        return curve.constantMaturity(days / 365.0);
    }
}
