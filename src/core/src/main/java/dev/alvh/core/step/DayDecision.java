package dev.alvh.core.step;

import dev.alvh.core.condor.CondorExit;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.AdjustmentLog;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.util.List;
import java.util.Optional;

/**
 * What one close decided and why, for people: nothing in it changes any more.
 *
 * @param day what the decision read
 * @param ruleset by which
 * @param latches after the decision
 * @param condor that is held
 * @param dollarsPerPoint H; 0 without a condor
 * @param sellsCondor whether a condor is to be sold next
 * @param closesCondor why the condor that is held is to be closed next, if it is
 * @param layers in their order
 * @param adjustments by rule
 * @param standstills rules that lacked an input
 * @param tickets undecided, netted by contract
 * @param controls the static hedges after the close; empty where the books step none
 * @param account the money of condor and hedge after the close
 */
public record DayDecision(
        TapeDay day,
        Ruleset ruleset,
        Latches.State latches,
        Optional<HeldCondor> condor,
        double dollarsPerPoint,
        boolean sellsCondor,
        Optional<CondorExit> closesCondor,
        List<LayerDecision> layers,
        List<Adjustment> adjustments,
        List<AdjustmentLog.Standstill> standstills,
        List<Ticket> tickets,
        List<ControlState> controls,
        Account account) {

    public DayDecision {
        layers = List.copyOf(layers);
        adjustments = List.copyOf(adjustments);
        standstills = List.copyOf(standstills);
        tickets = List.copyOf(tickets);
        controls = List.copyOf(controls);
    }

    /**
     * The decision of session t, after folding every session from the tape's first with shadow book and controls.
     *
     * @throws IndexOutOfBoundsException where the tape has no session t
     */
    public static DayDecision on(Tape tape, int t, Ruleset ruleset) {
        Books books = new Books().withControls();
        Latches latches = new Latches();
        foldUpTo(tape, t, ruleset, books, latches);
        return next(tape, t, ruleset, books, latches);
    }

    /** Steps books and latches over every session before t. */
    public static void foldUpTo(Tape tape, int t, Ruleset ruleset, Books books, Latches latches) {
        for (int s = 0; s < t; s++) {
            DayStep.step(tape, s, ruleset, books, latches, AdjustmentSink.NONE);
        }
    }

    /** Steps books and latches over session t and says what was decided. */
    public static DayDecision next(Tape tape, int t, Ruleset ruleset, Books books, Latches latches) {
        AdjustmentLog log = new AdjustmentLog();
        DayStep.step(tape, t, ruleset, books, latches, log);
        return new DecisionReader(tape.day(t), ruleset, books).read(latches.state(), log);
    }

    /** One layer. */
    public LayerDecision of(Layer layer) {
        return layers.get(Layer.ALL.indexOf(layer));
    }
}
