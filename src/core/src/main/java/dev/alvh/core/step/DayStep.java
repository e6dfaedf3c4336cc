package dev.alvh.core.step;

import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

/**
 * One session of condor, hedge, shadow book and controls: the only code that decides and the only code that books. What was
 * decided at the close before trades at this session's settlement; then this close decides.
 *
 * <p>With {@link AdjustmentSink#NONE} a session without a new condor allocates next to nothing.
 */
public final class DayStep {

    private DayStep() {}

    /**
     * Moves books and latches over session t. Sessions are stepped one by one and in order.
     *
     * @param books as session t − 1 left them
     * @param latches likewise
     * @param sink hears every adjustment of this decision
     */
    public static void step(Tape tape, int t, Ruleset ruleset, Books books, Latches latches, AdjustmentSink sink) {
        account(tape.day(t), ruleset, books);
        decide(tape, t, ruleset, books, latches, sink);
    }

    /** Settles, fills and values at the session's settlement. */
    private static void account(TapeDay day, Ruleset ruleset, Books books) {
        books.hedge.settle(day);
        books.fillHedge(day, ruleset);
        books.condor.expire(day);
        if (books.condor.trade(day, ruleset)) {
            books.restartDrip();
        }
        books.hedge.mark(day, ruleset);
        books.condor.mark(day, ruleset);
        books.accountControls(day, ruleset);
    }

    /**
     * Decides at the session's close what trades next. The second half of a step, alone: the live desk tries it on a
     * copy of books and latches, as if the session closed now.
     */
    public static void decide(Tape tape, int t, Ruleset ruleset, Books books, Latches latches, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        books.condor.decide(day, ruleset);
        double dollarsPerPoint = books.condor.dollarsPerPoint();
        books.targets.apply(
                tape, t, ruleset, latches, Money.dollars(books.dripped()), books.condor.budget(ruleset), sink);
        books.target.choose(day, ruleset, books.targets, dollarsPerPoint, books.hedge, sink);
        Differences.propose(tape, t, ruleset, books.target, dollarsPerPoint, latches, books.hedge, sink);
        books.roll.plan(day, latches, books.hedge);
        books.decideControls(day, ruleset);
    }
}
