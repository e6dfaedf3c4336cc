package dev.alvh.core.quote;

/** What can be wrong with a quote. */
public enum Fault {
    /** Older than what the table already holds: dropped. */
    OUT_OF_ORDER("out of order"),
    /** The same moment and the same numbers again: dropped. */
    DUPLICATE("duplicate"),
    /** Of a moment that the desk's clock has not reached: dropped. */
    AHEAD("ahead of the clock"),
    /** The bid above the ask: dropped. */
    CROSSED("crossed"),
    /** One side missing: shown, but no price is read off it. */
    ONE_SIDED("one-sided"),
    /** Not finite, negative or zero where a price must be above it, or no side at all: dropped. */
    NOT_A_PRICE("not a price");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
