package dev.alvh.core.proposal;

/** When a batch was computed. */
public enum Occasion {
    /** At the decision instant of a session, from its settlements: official. */
    CLOSE,
    /** While a session trades, as if it closed then: provisional. */
    SESSION
}
