package dev.alvh.core.shock;

import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.List;

/**
 * How many dollars per VIX point the hedge holds: {@code H = coverage × maxLoss / Σ w⁰i·ΔFi(x*)}, so that a fall of SPX
 * to the long put today earns {@code coverage} of what the condor can lose. A layer of calls counts with the change of
 * its calls by their delta, since that many are held for a dollar per point of their future.
 *
 * @param dollarsPerPoint H, or why there is none
 * @param condorMaxLoss dollars
 * @param hedgeGain {@code Σ w⁰i·ΔFi(x*)}, points
 * @param shock {@code x* = ln(long put strike / S)}
 */
public record HedgeSizing(Figure dollarsPerPoint, double condorMaxLoss, double hedgeGain, double shock) {

    public static final double DEFAULT_COVERAGE = 0.65;

    /**
     * Sizes the hedge of a condor at its entry.
     *
     * @param credit of the condor, points per share
     * @param coverage share of the maximum loss, above 0
     * @param units the layers with their base weights, deep ones included
     */
    public static HedgeSizing of(
            IronCondor condor,
            double credit,
            double coverage,
            List<HedgeUnit> units,
            ShockMarket market,
            ShockParameters parameters) {
        if (!(coverage > 0 && coverage < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a coverage must be above 0, got " + coverage);
        }
        double maxLoss = Math.max(condor.maxLoss(credit), 0);
        double x = Math.log(condor.putWing() / market.spx().spot());
        double vixReturn = parameters.vixReturn(x, 0, market.vix());
        double gain = 0;
        for (HedgeUnit unit : units) {
            gain += unit.weight() * change(unit, vixReturn, market, parameters.future());
        }
        return new HedgeSizing(dollarsPerPoint(coverage * maxLoss, gain, x), maxLoss, gain, x);
    }

    private static Figure dollarsPerPoint(double dollars, double gain, double x) {
        if (x >= 0) {
            return Figure.unavailable("spot has fallen to the long put, so no fall is left to size for");
        }
        if (!(gain > 0)) {
            return Figure.unavailable("the hedge gains " + gain + " points where the condor loses all it can");
        }
        return Figure.of(dollars / gain);
    }

    /** ΔF of a layer for a dollar per point, points. */
    private static double change(HedgeUnit unit, double vixReturn, ShockMarket market, FutureResponse response) {
        CurvePoint point = CurvePoint.of(market.curve(), unit.tenorYears(), response);
        double moved = point.change(vixReturn, 0);
        if (unit.callStrike().isEmpty()) {
            return moved;
        }
        double strike = unit.callStrike().getAsDouble();
        double rate = market.spx().rate();
        VixOptionSurface surface = market.vixOptions(0);
        VixOptionSurface shocked = market.vixOptions(vixReturn);
        OptionValue now =
                VixOptionPricer.value(surface, OptionType.CALL, point.future(), strike, unit.tenorYears(), rate);
        double then = VixOptionPricer.price(
                shocked, OptionType.CALL, point.future() + moved, strike, unit.tenorYears(), rate);
        return (then - now.price()) / now.delta();
    }
}
