package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * The equity premium by CAPM, {@code β·(E[Rm] − rf)}, less the one that cap-weighted volatility implies,
 * {@code A·σcw²}, with β = 1 and A = 3; as a z-score over the last 252 sessions. Where no cap-weighted volatility is
 * loaded, the 20-day realised volatility of SPX stands for it, being cap-weighted by construction.
 */
final class EquityRiskPremiumDivergence {

    private static final double BETA = 1;
    private static final double RISK_AVERSION = 3;
    private static final double POINTS = 100;

    private final RollingZScore score = new RollingZScore();

    /**
     * The divergence itself, a fraction a year.
     *
     * @param realisedVol of SPX over 20 days, a fraction a year
     */
    public static Figure level(MacroInputs macro, Figure realisedVol) {
        Figure vol =
                macro.capWeightedVol().isKnown() ? macro.capWeightedVol().map(points -> points / POINTS) : realisedVol;
        return macro.expectedMarketReturn()
                .flatMap(expected -> macro.riskFree()
                        .flatMap(rate -> vol.map(sigma -> BETA * (expected - rate) - RISK_AVERSION * sigma * sigma)));
    }

    /** Takes one session. */
    public void commit(MacroInputs macro, Figure realisedVol) {
        Scores.commit(score, level(macro, realisedVol));
    }

    /** The z-score as if these were the next session's; the state does not move. */
    public Figure peek(MacroInputs macro, Figure realisedVol) {
        return level(macro, realisedVol).flatMap(score::peekFigure);
    }
}
