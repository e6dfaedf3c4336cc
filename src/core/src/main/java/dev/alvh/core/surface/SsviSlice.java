package dev.alvh.core.surface;

/**
 * The smile of one expiry: {@code w(k) = θ/2 · (1 + ρφk + √((φk + ρ)² + 1 − ρ²))}.
 *
 * @param theta total variance at the money, w(0), above 0
 * @param phi scale of log-moneyness, above 0
 * @param rho tilt, between −1 and 1
 */
public record SsviSlice(double theta, double phi, double rho) {

    public SsviSlice {
        boolean inside = theta > 0 && phi > 0 && Math.abs(rho) < 1;
        // a wing steeper than 2|k| would leave probability at a price of zero or of infinity
        if (!(inside && theta * phi * (1 + Math.abs(rho)) < 4)) {
            throw new IllegalArgumentException(
                    "an SSVI slice needs theta and phi above 0, rho between -1 and 1 and theta phi (1 + |rho|) below 4;"
                            + " got theta " + theta + ", phi " + phi + ", rho " + rho);
        }
    }

    /** Total implied variance σ²T at k = ln(K/F). */
    public double totalVariance(double logMoneyness) {
        double tilted = phi * logMoneyness + rho;
        return 0.5 * theta * (1 + rho * phi * logMoneyness + Math.sqrt(tilted * tilted + 1 - rho * rho));
    }

    /**
     * The fair total variance of a variance swap that is replicated from this smile with every strike, which is Cboe's
     * VIX formula in its limit: {@code 2 ∫ Q(K)/K² dK}, Q the undiscounted prices out of the money.
     *
     * <p>That integral is {@code ∫ w(k(z)) N′(z) dz} with {@code z = −k/√w − √w/2} (J. Gatheral, The Volatility Surface,
     * Wiley 2006, equation 11.5). On this smile it has a closed form. With c² = 1 − ρ², tanh α = ρ and
     * {@code φk + ρ = c·sinh(2v − α)}, total variance is a square, {@code √w = √θ·c·cosh v}, so that
     * {@code z = −(P·sinh v + Q·cosh v)} with {@code P = 2/p}, {@code Q = 2n/p}, {@code p = φ√θ·c} and
     * {@code n = θφc²/4 − ρ}. Where |n| < 1, that is without butterfly arbitrage, z = −√(P² − Q²)·sinh(v + δ); w is then
     * quadratic in z but for a term that is odd and integrates to nothing.
     */
    public double varianceSwap() {
        double c2 = 1 - rho * rho;
        double n = 0.25 * theta * phi * c2 - rho;
        double d = 1 - n * n;
        return 0.5 * theta * c2 * (1 + (1 + n * n) / d * (1 + theta * phi * phi * c2 / (2 * d)));
    }
}
