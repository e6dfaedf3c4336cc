package dev.alvh.core.shock;

import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.surface.VixOptionSurface;
import dev.alvh.core.surface.VolSurface;

/**
 * The markets that a shock moves together. Where SPX options are priced from a loaded chain, its volatilities are
 * scaled by what the shock does to the model's, strike by strike at the same log-moneyness.
 *
 * @param spx SPX and its surface
 * @param vix spot VIX, points, above 0
 * @param family the VIX family, of which the model's surface is solved before and after
 * @param curve at least one VX contract
 * @param vvix volatility points, above 0
 */
public record ShockMarket(SpxMarket spx, double vix, IndexFamily family, TermStructure curve, double vvix) {

    public ShockMarket {
        if (!(vix > 0 && vvix > 0 && vix + vvix < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a shock needs VIX and VVIX above 0, got " + vix + " and " + vvix);
        }
        if (curve.size() == 0) {
            throw new IllegalArgumentException("a shock needs a VX curve, and no monthly contract is listed");
        }
    }

    /**
     * A market with no chain loaded: SPX options by the surface of the VIX family.
     *
     * @param rate continuously compounded, per year
     * @param dividend yield, continuously compounded, per year
     * @param vvix volatility points; {@link VixOptionSurface#ASSUMED_VVIX} where unknown
     */
    public static ShockMarket ofModel(
            double spot,
            double rate,
            double dividend,
            double vix,
            IndexFamily family,
            TermStructure curve,
            double vvix) {
        return new ShockMarket(new SpxMarket(spot, rate, dividend, family.surface()), vix, family, curve, vvix);
    }

    /**
     * SPX and its surface after the shock.
     *
     * @param x ln(S'/S)
     * @param vixReturn ln(V'/V)
     */
    SpxMarket spx(double x, double vixReturn) {
        VolSurface model = family.surface();
        VolSurface shocked = family.shocked(vixReturn);
        VolSurface chain = spx.surface();
        VolSurface moved = chain.equals(model)
                ? shocked
                : (years, k) -> chain.vol(years, k) * (shocked.vol(years, k) / model.vol(years, k));
        return new SpxMarket(spx.spot() * Math.exp(x), spx.rate(), spx.dividend(), moved);
    }

    /** The surface of VIX options after the shock. */
    VixOptionSurface vixOptions(double vixReturn) {
        return new VixOptionSurface(vvix * Math.exp(ShockParameters.VVIX_RESPONSE * vixReturn));
    }
}
