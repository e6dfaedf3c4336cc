package dev.alvh.core.ruleset;

/**
 * Rule 9.
 *
 * @param on whether harvested premium and locked roll are added to the hedge budget
 */
public record DripTerms(boolean on) {

    public static final DripTerms DEFAULT = new DripTerms(false);
}
