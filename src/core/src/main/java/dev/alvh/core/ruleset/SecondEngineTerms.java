package dev.alvh.core.ruleset;

/**
 * Rule 5: levels of the RSI of VIX.
 *
 * @param above crossed upwards, it engages
 * @param below crossed downwards, it engages
 * @param rest crossed either way, it goes dormant
 */
public record SecondEngineTerms(double above, double below, double rest) {

    public static final SecondEngineTerms DEFAULT = new SecondEngineTerms(70, 35, 50);

    public SecondEngineTerms {
        Domain.require("secondEngine.above", above, 50, 99);
        Domain.require("secondEngine.below", below, 1, 50);
        Domain.require("secondEngine.rest", rest, 1, 99);
        Domain.requireBelow("secondEngine.rest", rest, "secondEngine.above", above);
        Domain.requireBelow("secondEngine.below", below, "secondEngine.rest", rest);
    }
}
