package dev.alvh.core.step;

/** What a hedge ticket trades. */
public enum Series {
    /** The VX future. */
    VX(1_000),
    /** The mini, a tenth of it. */
    VXM(100),
    /** A call on VIX. */
    CALL(100);

    private final int dollarsPerPoint;

    Series(int dollarsPerPoint) {
        this.dollarsPerPoint = dollarsPerPoint;
    }

    public int dollarsPerPoint() {
        return dollarsPerPoint;
    }
}
