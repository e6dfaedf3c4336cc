package dev.alvh.core.observation;

/** Where a number comes from. Every number on a screen carries one of these and its {@link Age}. */
public enum Provenance {
    /** A quote of this moment from a feed that the user configured. */
    LIVE,
    /** A quote that its source publishes with a known delay. */
    DELAYED,
    /** An official close or settlement. */
    SETTLED,
    /** Computed by a model from other numbers. */
    MODEL,
    /** A constant of the ruleset, not of the market. */
    ASSUMED,
    /** From the simulator or from the synthetic sample: no market ever showed it. */
    SIMULATED,
    /** Older than its limit: shown grey, never traded on. */
    STALE
}
