package dev.alvh.core.surface;

import dev.alvh.core.observation.Provenance;

/** Black-76 implied volatility by time to expiry and strike: from a loaded chain or from a model. */
@FunctionalInterface
public interface VolSurface {

    /**
     * The volatility per year as a decimal, 0.20 for 20 %.
     *
     * @param years to expiry, 0 or more, finite
     * @param logMoneyness ln(K/F), F the forward of that expiry; finite
     * @throws IllegalArgumentException where an argument is outside its domain, with the value
     */
    double vol(double years, double logMoneyness);

    /** Where its volatilities come from: a model unless an implementation knows better. */
    default Provenance provenance() {
        return Provenance.MODEL;
    }
}
