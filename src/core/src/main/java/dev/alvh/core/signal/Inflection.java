package dev.alvh.core.signal;

/** A change of sign of the MACD histogram of the 30-day future, named by what it says of VIX. */
public enum Inflection {
    NONE,
    /** The histogram turned positive. */
    BULLISH,
    /** The histogram turned negative. */
    BEARISH
}
