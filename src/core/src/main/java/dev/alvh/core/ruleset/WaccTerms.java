package dev.alvh.core.ruleset;

/**
 * Rule 4.
 *
 * @param margin equity behind a future, as a fraction of its notional
 * @param rollYieldLimit roll yields beyond it, per year and either way, count as it
 * @param averageSessions over which a layer's cost of capital is averaged
 * @param sensitivity the power of e by which a dearer layer loses share
 * @param meanReversionCut what full mean reversion takes off the group, as a fraction of it
 */
public record WaccTerms(
        double margin, double rollYieldLimit, int averageSessions, double sensitivity, double meanReversionCut) {

    public static final WaccTerms DEFAULT = new WaccTerms(0.35, 2, 5, 2, 0.5);

    public WaccTerms {
        Domain.require("wacc.margin", margin, 0.01, 1);
        Domain.require("wacc.rollYieldLimit", rollYieldLimit, 0.1, 20);
        Domain.require("wacc.averageSessions", averageSessions, 1, 60);
        Domain.require("wacc.sensitivity", sensitivity, 0, 10);
        Domain.require("wacc.meanReversionCut", meanReversionCut, 0, 1);
    }
}
