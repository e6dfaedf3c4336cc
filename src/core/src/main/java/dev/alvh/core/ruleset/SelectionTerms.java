package dev.alvh.core.ruleset;

/**
 * Which listed contract a layer takes, and in what lots.
 *
 * @param fewestDays calendar days that a contract must still have to be held
 * @param strikeOverFuture strike of a layer's calls over its future
 * @param strikeTolerance calls that are held keep their strike while it is within this fraction of the strike that would
 *     be bought now
 * @param assumeMinis whether VXM may be traded before 2020-08-10, when it was not yet listed
 */
public record SelectionTerms(int fewestDays, double strikeOverFuture, double strikeTolerance, boolean assumeMinis) {

    public static final SelectionTerms DEFAULT = new SelectionTerms(5, 1.4, 0.25, false);

    public SelectionTerms {
        Domain.require("selection.fewestDays", fewestDays, 1, 30);
        Domain.require("selection.strikeOverFuture", strikeOverFuture, 0.5, 5);
        Domain.require("selection.strikeTolerance", strikeTolerance, 0, 1);
    }
}
