package dev.alvh.core.ruleset;

import dev.alvh.core.shock.HedgeSizing;

/**
 * How large condor and hedge are.
 *
 * @param capital dollars
 * @param coverage share of the condor's maximum loss that the hedge is sized to earn
 */
public record SizingTerms(double capital, double coverage) {

    public static final SizingTerms DEFAULT = new SizingTerms(1_000_000, HedgeSizing.DEFAULT_COVERAGE);

    public SizingTerms {
        Domain.require("sizing.capital", capital, 10_000, 10_000_000_000.0);
        Domain.require("sizing.coverage", coverage, 0.01, 5);
    }
}
