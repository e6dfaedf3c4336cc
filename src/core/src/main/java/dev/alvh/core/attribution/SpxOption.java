package dev.alvh.core.attribution;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.shock.IndexFamily;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A leg of the condor.
 *
 * @param indices of the VIX family
 * @param years to expiry, 0 or more
 */
record SpxOption(CondorLeg leg, List<SeriesId> indices, double dividend, double years) implements ModelledOption {

    @Override
    public double price(double[] market) {
        return spx(market).price(leg.type(), leg.strike(), years);
    }

    @Override
    public Greeks greeks(double[] market) {
        SpxMarket spx = spx(market);
        double forward = spx.forward(years);
        OptionValue value =
                Black76.value(leg.type(), forward, leg.strike(), years, spx.vol(leg.strike(), years), spx.rate());
        double perSpot = forward / spx.spot();
        return new Greeks(value.delta() * perSpot, years > 0 ? value.gamma() * perSpot * perSpot : 0);
    }

    @Override
    public double deviation(double[] market) {
        return spx(market).vol(leg.strike(), years) * Math.sqrt(years);
    }

    private SpxMarket spx(double[] market) {
        return new SpxMarket(
                market[UNDERLYING],
                market[RATE],
                dividend,
                new IndexFamily(Family.days(indices), Arrays.copyOfRange(market, FIRST_INDEX, market.length))
                        .surface());
    }

    /** Spot, rate and the level of each index, implied by the others where it is not known. */
    static double[] market(double spot, double rate, IndexFamily family, List<SeriesId> indices) {
        return DoubleStream.concat(
                        DoubleStream.of(spot, rate),
                        DoubleStream.of(Family.days(indices)).map(family::level))
                .toArray();
    }
}
