package dev.alvh.core.canonical;

/** An immutable value that is no record, and says what it consists of. */
public interface CanonicalForm {

    /** A value of the types that {@link Canonical} knows, equal exactly where the values are. */
    Object canonicalForm();
}
