package dev.alvh.core.condor;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionValue;
import java.util.List;

/**
 * A condor by the model, by leg and in total.
 *
 * <p>Delta and gamma are per point of the index, not of the forward: {@code e^((r − q)T)} times the discounted delta on
 * the forward, its square times gamma. Each strike keeps its volatility while the index moves. Theta holds the
 * forward, as everywhere in this product.
 *
 * @param mark what closing costs, points per share: on the day of entry it is the fair credit
 * @param legs by rising strike
 * @param delta dollars per SPX point
 * @param gamma dollars per SPX point, per SPX point
 * @param vega dollars per volatility point, 0.01
 * @param theta dollars per calendar day, the forward held
 */
public record CondorValuation(double mark, List<LegValue> legs, double delta, double gamma, double vega, double theta) {

    public CondorValuation {
        legs = List.copyOf(legs);
    }

    /**
     * Values a condor.
     *
     * @param years to expiry, 0 or more, finite
     */
    public static CondorValuation of(IronCondor condor, SpxMarket market, double years) {
        List<LegValue> legs =
                condor.legs().stream().map(leg -> value(leg, market, years)).toList();
        double mark = 0;
        double delta = 0;
        double gamma = 0;
        double vega = 0;
        double theta = 0;
        for (LegValue leg : legs) {
            mark -= Integer.signum(leg.leg().quantity()) * leg.price();
            delta += leg.delta();
            gamma += leg.gamma();
            vega += leg.vega();
            theta += leg.theta();
        }
        return new CondorValuation(mark, legs, delta, gamma, vega, theta);
    }

    private static LegValue value(CondorLeg leg, SpxMarket market, double years) {
        double forward = market.forward(years);
        double vol = market.vol(leg.strike(), years);
        OptionValue value = Black76.value(leg.type(), forward, leg.strike(), years, vol, market.rate());
        double dollars = (double) IronCondor.DOLLARS_PER_POINT * leg.quantity();
        double forwardPerSpot = forward / market.spot();
        return new LegValue(
                leg,
                value.price(),
                vol,
                dollars * value.delta() * forwardPerSpot,
                dollars * value.gamma() * forwardPerSpot * forwardPerSpot,
                dollars * value.vega(),
                dollars * value.theta());
    }
}
