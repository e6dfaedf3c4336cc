package dev.alvh.core.step;

import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;

/**
 * One VX future, split between the first two contracts as the short-term futures index splits its own: a little of the
 * first is sold for the second each session. The day's split follows from the calendar, so it trades that day.
 */
final class FrontFutures extends FractionalBook {

    FrontFutures() {
        super(2);
    }

    @Override
    void plan(TapeDay day) {
        move(0, day.settleDay(0), 0, day.frontWeight());
        move(1, day.settleDay(1), 0, 1 - day.frontWeight());
    }

    /** Both or none: half of a roll would be another size. */
    @Override
    boolean canFill(TapeDay day, int p) {
        return super.canFill(day, 0) && super.canFill(day, 1);
    }

    @Override
    public void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint) {
        // the calendar has decided
    }
}
