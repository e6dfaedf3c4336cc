package dev.alvh.core.signal;

/**
 * How breadth stands to price.
 *
 * @param kind the divergence of the session
 * @param onset whether the session is the first of a run of this kind; false where the run may have begun before the
 *     first known session, and on a session without new data
 */
public record Divergence(Kind kind, boolean onset) {

    /** Which way breadth fails to follow. */
    public enum Kind {
        NONE,
        /** Price made a high that breadth did not make. */
        BEARISH,
        /** Price made a low that breadth did not make. */
        BULLISH
    }

    public Divergence {
        if (onset && kind == Kind.NONE) {
            throw new IllegalArgumentException("where nothing diverges, nothing sets in");
        }
    }
}
