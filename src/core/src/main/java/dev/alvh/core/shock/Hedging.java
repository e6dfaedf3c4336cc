package dev.alvh.core.shock;

/** What hedges a condor. */
public enum Hedging {
    /** Nothing: the condor alone. */
    NONE,
    /** The layers that are held. */
    ADAPTIVE,
    /** A static hedge of the same dollars per VIX point. */
    STATIC
}
