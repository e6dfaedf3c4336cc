package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.List;

/**
 * A call on the VX future of its own settlement.
 *
 * @param years to settlement, 0 or more
 */
record VixCall(double strike, double years) implements ModelledOption {

    @Override
    public List<SeriesId> indices() {
        return List.of(SeriesId.VVIX);
    }

    @Override
    public double price(double[] market) {
        return Black76.price(OptionType.CALL, market[UNDERLYING], strike, years, vol(market), market[RATE]);
    }

    @Override
    public Greeks greeks(double[] market) {
        OptionValue value =
                Black76.value(OptionType.CALL, market[UNDERLYING], strike, years, vol(market), market[RATE]);
        return new Greeks(value.delta(), years > 0 ? value.gamma() : 0);
    }

    @Override
    public double deviation(double[] market) {
        return vol(market) * Math.sqrt(years);
    }

    /** Per year, as a decimal. */
    double vol(double[] market) {
        return new VixOptionSurface(market[FIRST_INDEX]).vol(years, Math.log(strike / market[UNDERLYING]));
    }
}
