package dev.alvh.core.contract;

import java.time.Instant;

/** A listed contract: what settles, in which style and when, and what a point of it is worth. */
public sealed interface Contract permits VxFuture, VixOptionExpiry, SpxExpiry {

    /** The final settlement, with the reason where a holiday moved it. */
    Settlement settlement();

    /** A short name that is unique among contracts, such as {@code VX Feb-18}. */
    String code();

    /** The multiplier: dollars per point of one contract's price, positive. */
    int dollarsPerPoint();

    /** The instant of the final settlement. */
    default Instant settles() {
        return settlement().instant();
    }
}
