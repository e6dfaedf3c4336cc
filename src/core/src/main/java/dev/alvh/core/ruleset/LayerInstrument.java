package dev.alvh.core.ruleset;

/** What a layer holds. */
public enum LayerInstrument {
    /** The VX future, with the mini for the residual where it is listed. */
    FUTURE,
    /** Calls on VIX, of the settlement of the layer's future. */
    CALL,
    /**
     * An exchange-traded note that stands for the future. As no price of one can be loaded, the layer holds the future
     * itself and the decision says so.
     */
    ETN
}
