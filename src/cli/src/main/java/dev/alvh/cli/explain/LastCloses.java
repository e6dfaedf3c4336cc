package dev.alvh.cli.explain;

import dev.alvh.core.attribution.SessionAttribution;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;

/**
 * The last two closes of books that were folded from the tape's first session.
 *
 * @param decision of the last
 * @param attribution of what the books earned between them
 */
record LastCloses(Reading<DayDecision> decision, Reading<SessionAttribution> attribution) {

    /** Those up to {@code date}, with static controls. */
    static LastCloses of(Tape tape, LocalDate date, Ruleset ruleset) {
        int last = tape.indexOn(date);
        if (last < 0 || !tape.day(last).date().equals(date)) {
            String reason = "fewer than two monthly contracts settled on " + date;
            return new LastCloses(Reading.unavailable(reason), Reading.unavailable(reason));
        }
        if (last == 0) {
            return new LastCloses(
                    Reading.of(DayDecision.on(tape, last, ruleset)),
                    Reading.unavailable("the books begin with this session"));
        }
        Books books = new Books().withControls();
        Latches latches = new Latches();
        DayDecision.foldUpTo(tape, last - 1, ruleset, books, latches);
        DayDecision before = DayDecision.next(tape, last - 1, ruleset, books, latches);
        DayDecision after = DayDecision.next(tape, last, ruleset, books, latches);
        return new LastCloses(Reading.of(after), Reading.of(SessionAttribution.of(tape, before, after)));
    }
}
