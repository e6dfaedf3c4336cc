package dev.alvh.core.ruleset;

/**
 * Rule 10. The method names the limits on contracts, premium and margin without numbers; these defaults are wide, so that
 * they stop an accident and not the method.
 *
 * @param totalWeight Σ w above which all layers are scaled down
 * @param layerContracts contracts of one layer
 * @param totalContracts contracts of all layers
 * @param premiumOfCapital premium of the calls as a fraction of capital
 * @param marginOfCapital margin of the futures as a fraction of capital
 * @param quickRatio of a note's issuer, below which its layers fall back to futures
 */
public record LimitTerms(
        double totalWeight,
        int layerContracts,
        int totalContracts,
        double premiumOfCapital,
        double marginOfCapital,
        double quickRatio) {

    public static final LimitTerms DEFAULT = new LimitTerms(1.6, 500, 1_500, 0.10, 0.60, 1.0);

    public LimitTerms {
        Domain.require("limits.totalWeight", totalWeight, 0.1, 5);
        Domain.require("limits.layerContracts", layerContracts, 1, 100_000);
        Domain.require("limits.totalContracts", totalContracts, 1, 1_000_000);
        Domain.require("limits.premiumOfCapital", premiumOfCapital, 0, 1);
        Domain.require("limits.marginOfCapital", marginOfCapital, 0, 1);
        Domain.require("limits.quickRatio", quickRatio, 0, 10);
    }
}
