package dev.alvh.core.option;

/** The right that an option gives. */
public enum OptionType {
    CALL,
    PUT;

    /** What the option is worth when it expires with its forward at {@code forward}, points. */
    public double intrinsic(double forward, double strike) {
        return Math.max(this == CALL ? forward - strike : strike - forward, 0);
    }
}
