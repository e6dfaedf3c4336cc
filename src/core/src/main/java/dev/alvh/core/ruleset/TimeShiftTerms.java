package dev.alvh.core.ruleset;

/**
 * Rule 7.
 *
 * @param contracts listed contracts by which the layers shift
 */
public record TimeShiftTerms(int contracts) {

    public static final TimeShiftTerms DEFAULT = new TimeShiftTerms(1);

    public TimeShiftTerms {
        Domain.require("timeShift.contracts", contracts, 0, 3);
    }
}
