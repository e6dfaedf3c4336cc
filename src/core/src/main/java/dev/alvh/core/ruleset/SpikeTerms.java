package dev.alvh.core.ruleset;

/**
 * Rule 3.
 *
 * @param threshold z of VIX from which it is a spike
 * @param eventThreshold the same inside an event window with a surprise
 * @param surprise standard deviations of an event's result from which it is a surprise
 * @param slope what each z beyond the threshold adds to the multiplier
 * @param highestMultiplier of the short group
 * @param holdSessions sessions after which the multiplier is given up, if VIX has not fallen below its average before
 */
public record SpikeTerms(
        double threshold,
        double eventThreshold,
        double surprise,
        double slope,
        double highestMultiplier,
        int holdSessions) {

    public static final SpikeTerms DEFAULT = new SpikeTerms(2, 1, 1, 0.5, 2, 5);

    public SpikeTerms {
        Domain.require("spike.threshold", threshold, 0.1, 10);
        Domain.require("spike.eventThreshold", eventThreshold, 0.1, 10);
        Domain.require("spike.surprise", surprise, 0, 10);
        Domain.require("spike.slope", slope, 0, 5);
        Domain.require("spike.highestMultiplier", highestMultiplier, 1, 5);
        Domain.require("spike.holdSessions", holdSessions, 1, 60);
    }
}
