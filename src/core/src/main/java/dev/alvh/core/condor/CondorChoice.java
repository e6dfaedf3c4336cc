package dev.alvh.core.condor;

/** What a policy makes of a market: a condor, or why there is none. */
public sealed interface CondorChoice {

    /** The condor to sell. */
    record Chosen(IronCondor condor) implements CondorChoice {}

    /**
     * No condor.
     *
     * @param reason one clause
     */
    record None(String reason) implements CondorChoice {}
}
