package dev.alvh.core.ruleset;

/**
 * One layer.
 *
 * @param targetDays calendar days to settlement that it aims at
 * @param baseWeight w⁰, its share of the hedge before any rule
 */
public record LayerTerms(int targetDays, double baseWeight, LayerInstrument instrument) {

    public LayerTerms {
        Domain.require("layers.targetDays", targetDays, 5, 365);
        Domain.require("layers.baseWeight", baseWeight, 0, 1);
    }
}
