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

    /**
     * Over how much of ln(K/F) the slope of its smile is to be read, in total volatilities σ√T. A model's smile is smooth:
     * the skew changes little over this, and a difference keeps ten digits.
     */
    default double slopeStep() {
        return 0.005;
    }

    /** Where its volatilities come from: a model unless an implementation knows better. */
    default Provenance provenance() {
        return Provenance.MODEL;
    }
}
