package dev.alvh.core.ruleset;

/** What the shadow book and a backtest pay for their fills. */
public record CostTerms(FutureCosts vx, FutureCosts vxm, OptionCosts spxOption, OptionCosts vixOption) {

    public static final CostTerms DEFAULT =
            new CostTerms(FutureCosts.VX, FutureCosts.VXM, OptionCosts.SPX, OptionCosts.VIX);
}
