package dev.alvh.core.condor;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;

/**
 * The risk-neutral distribution of SPX at an expiry that the surface implies: the slope of the undiscounted put in its
 * strike, {@code N(−d2) + vega·dσ/dK}. The second term is the skew's: where volatility
 * falls with the strike, less probability lies below it than its own volatility alone would say.
 *
 * @param years to expiry, 0 or more; at 0 all probability is at spot
 */
public record TerminalDistribution(SpxMarket market, double years) {

    private static final double PER_VOL_POINT = 100;

    /** The probability that SPX settles below a strike, 0 to 1. */
    public double below(double strike) {
        if (years == 0) {
            return market.spot() < strike ? 1 : 0;
        }
        double forward = market.forward(years);
        double k = Math.log(strike / forward);
        double vol = market.surface().vol(years, k);
        OptionValue put = Black76.value(OptionType.PUT, forward, strike, years, vol, 0);
        double flat = (put.price() - forward * put.delta()) / strike;
        double skewed = flat
                + put.vega() * PER_VOL_POINT * skew(k, market.surface().slopeStep() * vol * Math.sqrt(years)) / strike;
        return Math.clamp(skewed, 0.0, 1.0);
    }

    /** dσ/dk by the difference of fourth order. */
    private double skew(double k, double step) {
        double near = market.surface().vol(years, k + step) - market.surface().vol(years, k - step);
        double far =
                market.surface().vol(years, k + 2 * step) - market.surface().vol(years, k - 2 * step);
        return (8 * near - far) / (12 * step);
    }

    /** The probability that a condor sold for {@code credit}, points per share, ends with a profit. */
    public double profit(IronCondor condor, double credit) {
        if (credit <= 0) {
            return 0;
        }
        double belowUpper = probabilityBelow(condor.upperBreakEven(credit), 1);
        double belowLower = probabilityBelow(condor.lowerBreakEven(credit), 0);
        return Math.max(belowUpper - belowLower, 0);
    }

    /** A side that cannot lose has no break-even: all of its probability is profit. */
    private double probabilityBelow(Figure breakEven, double whereNone) {
        return switch (breakEven) {
            case Figure.Known(double strike) -> below(strike);
            case Figure.Unavailable _ -> whereNone;
        };
    }
}
