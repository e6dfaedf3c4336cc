package dev.alvh.core.shock;

/** Whether the hedge pays for the time that it is held. */
public enum Carry {
    /** Futures roll down the curve and VIX options lose their time. */
    PAID,
    /** The hedge gains what the move alone gives it, as if it came today. */
    LEFT_OUT
}
