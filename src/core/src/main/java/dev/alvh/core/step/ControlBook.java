package dev.alvh.core.step;

import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/** One static control at scale 1. It allocates nothing while it is stepped. */
interface ControlBook {

    /** Settles, rolls and values at the session's settlement. */
    void account(TapeDay day, Ruleset ruleset);

    /**
     * At the close: what is to be rolled at the next settlement.
     *
     * @param dollarsPerPoint H of the condor that is held, 0 without one
     */
    void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint);

    ControlAccount money();

    /** Of what it holds, by the last close on which all of it had a price. */
    double dollarsPerPoint();

    /** Whether it holds what its calendar has wanted it to leave, for want of a price. */
    boolean waits();

    List<StaticHolding> holdings(TapeDay day);
}
