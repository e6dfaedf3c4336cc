package dev.alvh.core.surface;

/**
 * The three numbers of an SSVI surface with power-law φ: J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility
 * surfaces", Quantitative Finance 14 (2014), 59–71.
 *
 * <p>The constructor accepts what their section 4 proves free of butterfly arbitrage at every θ, and of calendar
 * arbitrage wherever θ does not fall with time: {@code |ρ| < 1}, {@code 0 < γ ≤ ½} and {@code 0 < η(1 + |ρ|) ≤ 2}.
 *
 * @param rho the tilt of the smile; negative where puts are dear
 * @param eta the height of its wings
 * @param gamma the power with which the smile flattens as total variance grows
 */
public record SsviParameters(double rho, double eta, double gamma) {

    /** The shape of the SPX surface where no chain is loaded. */
    public static final SsviParameters DEFAULT = new SsviParameters(-0.70, 1.0, 0.5);

    public SsviParameters {
        if (!(Math.abs(rho) < 1)) {
            throw new IllegalArgumentException("SSVI needs rho between -1 and 1, got " + rho);
        }
        if (!(gamma > 0 && gamma <= 0.5)) {
            throw new IllegalArgumentException("SSVI needs gamma above 0, at most 0.5, got " + gamma);
        }
        if (!(eta > 0 && eta * (1 + Math.abs(rho)) <= 2)) {
            throw new IllegalArgumentException(
                    "SSVI needs eta above 0 and eta (1 + |rho|) at most 2, or a density turns negative; got eta " + eta
                            + " with rho " + rho);
        }
    }

    /** φ(θ) = η / (θ^γ (1 + θ)^(1 − γ)), which scales log-moneyness; θ above 0. */
    double phi(double theta) {
        return gamma == 0.5
                ? eta / Math.sqrt(theta * (1 + theta))
                : eta / (Math.pow(theta, gamma) * Math.pow(1 + theta, 1 - gamma));
    }

    /**
     * The smile of one expiry.
     *
     * @param theta total variance at the money, above 0
     */
    public SsviSlice slice(double theta) {
        return new SsviSlice(theta, phi(theta), rho);
    }
}
