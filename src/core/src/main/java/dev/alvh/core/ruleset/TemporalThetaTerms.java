package dev.alvh.core.ruleset;

/**
 * Rule 8.
 *
 * @param strikeOverHolding the strike written is the next listed one from this multiple of the strike held
 * @param share of the deep calls held against which calls are written
 */
public record TemporalThetaTerms(double strikeOverHolding, double share) {

    public static final TemporalThetaTerms DEFAULT = new TemporalThetaTerms(1.3, 0.5);

    public TemporalThetaTerms {
        Domain.require("temporalTheta.strikeOverHolding", strikeOverHolding, 1.01, 5);
        Domain.require("temporalTheta.share", share, 0, 1);
    }
}
