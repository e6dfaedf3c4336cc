package dev.alvh.core.proposal;

/** Where a batch stands. */
public enum Phase {
    /** Nobody has decided. */
    PROPOSED,
    /** A person wants it as it is. */
    APPROVED,
    /** A person wants it changed: an override. */
    MODIFIED,
    /** A person does not want it: an override. */
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED,
    /** A newer batch came before anybody decided. */
    SUPERSEDED,
    /** Its orders are on their way. */
    STAGED,
    /** Its orders have traded. */
    FILLED,
    /** It was wanted, and did not trade. */
    CANCELLED;

    /** Whether a person may still decide. */
    public boolean isUndecided() {
        return this == PROPOSED;
    }

    /** Whether it is wanted and may still trade. */
    public boolean isUnderWay() {
        return this == APPROVED || this == MODIFIED || this == STAGED;
    }

    /** Whether nothing can come after it. */
    public boolean isFinal() {
        return !isUndecided() && !isUnderWay();
    }
}
