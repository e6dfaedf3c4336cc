package dev.alvh.core.ruleset;

import dev.alvh.core.condor.SpxMarket;

/**
 * What stands in for a number that no data gives; wherever it shows, it is marked ASSUMED.
 *
 * @param riskFree per year, where neither bill nor fed funds rate is known
 * @param equityRiskPremium per year, where no expected market return is loaded
 * @param dividendYield of SPX, continuously compounded, per year
 */
public record AssumedTerms(double riskFree, double equityRiskPremium, double dividendYield) {

    public static final AssumedTerms DEFAULT = new AssumedTerms(0.02, 0.05, SpxMarket.ASSUMED_DIVIDEND);

    public AssumedTerms {
        Domain.require("assumed.riskFree", riskFree, -0.05, 0.25);
        Domain.require("assumed.equityRiskPremium", equityRiskPremium, -0.05, 0.25);
        Domain.require("assumed.dividendYield", dividendYield, 0, 0.10);
    }
}
