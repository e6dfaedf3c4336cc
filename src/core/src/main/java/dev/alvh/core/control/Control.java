package dev.alvh.core.control;

import java.util.List;

/**
 * A hedge that does not adapt. Each is rolled on a fixed calendar, is never resized in between, and holds fractional
 * contracts at scale 1: of those that the condor does not size, a hedge of {@link #DOLLARS_PER_POINT} at each roll, or
 * what a rule of its own spends.
 */
public enum Control {
    /** The base weights on the contracts of the layers, deep ones always on, sized by the condor as the adaptive hedge is. */
    FROZEN_442("frozen-442", 1),
    /** VIX calls of a delta of 0.30, some 60 days to settlement. */
    VIX_CALLS("vix-calls", 1),
    /** The first two VX futures by the daily roll of the short-term futures index: 30 days of constant maturity. */
    VX_FRONT("vx-front", 1),
    /** An inverse product on that index, sold short. Held long it would lose together with the condor. */
    SHORT_INVERSE_ETF("short-inverse-etf", 1),
    /** VIX calls of a delta of 0.30 and one month, for as much of the capital as the level of VIX says. */
    VXTH("vxth", 1),
    /** Nothing: the condor alone. */
    UNHEDGED("unhedged", 0);

    /** All of them. */
    public static final List<Control> ALL = List.of(values());

    /** Dollars per VIX point of a hedge at scale 1: one VX future. */
    public static final double DOLLARS_PER_POINT = 1_000;

    private final String key;
    private final int vixBeta;

    Control(String key, int vixBeta) {
        this.key = key;
        this.vixBeta = vixBeta;
    }

    /** Its name in commands and files. */
    public String key() {
        return key;
    }

    /** The sign of what it earns when VIX futures rise: 1 gains, 0 nothing. None here loses: each hedges the condor. */
    public int vixBeta() {
        return vixBeta;
    }
}
