package dev.alvh.core.desk;

import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.DayStep;
import dev.alvh.core.tape.Tape;

/**
 * The book of record, which trades what was approved, and the shadow book, which always followed the rules. Where
 * everything is approved they are one. Both move at closes alone.
 */
final class DeskBooks {

    private final Ruleset ruleset;
    private final Books shadow;
    private final Latches shadowLatches = new Latches();
    private final Books books;
    private final Latches latches;
    private final EquityLog equity = new EquityLog();

    DeskBooks(Ruleset ruleset, DeskSettings.Approval approval) {
        this.ruleset = ruleset;
        this.books = switch (approval) {
            case ALL, PERSON -> new Books().withControls();
            case NONE -> Books.withoutHedge().withControls();
        };
        this.shadow = approval == DeskSettings.Approval.ALL ? books : new Books();
        this.latches = approval == DeskSettings.Approval.ALL ? shadowLatches : new Latches();
    }

    /** Steps over every session but the last: what the desk knows from before, a person's book as the rules would. */
    void start(Tape tape) {
        int last = tape.size() - 1;
        for (int t = 0; t < last; t++) {
            DayStep.step(tape, t, ruleset, books, latches, AdjustmentSink.NONE);
            equity.add(tape.day(t), books, latches);
        }
        if (books != shadow) {
            DayDecision.foldUpTo(tape, last, ruleset, shadow, shadowLatches);
        }
    }

    /** Steps over the last session. */
    DayDecision next(Tape tape) {
        int last = tape.size() - 1;
        if (books != shadow) {
            DayStep.step(tape, last, ruleset, shadow, shadowLatches, AdjustmentSink.NONE);
        }
        DayDecision decision = DayDecision.next(tape, last, ruleset, books, latches);
        equity.add(tape.day(last), books, latches);
        return decision;
    }

    /** Of the book of record and the controls, after every session so far. */
    EquityHistory equity() {
        return equity.history();
    }

    /** The book of record. */
    Books record() {
        return books;
    }

    /** Of the shadow book. */
    Account shadow() {
        return shadow.account();
    }
}
