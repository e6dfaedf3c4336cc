package dev.alvh.core.step;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.rule.TargetWeights;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The books of one run: condor, hedge, and the room in which {@link DayStep} works. They always follow the rules: every
 * proposal is approved, and fills at the next settlement, unless it is {@linkplain #decline declined}; only those
 * {@linkplain #withoutHedge without a hedge} never do. The static controls are stepped too where they are
 * {@linkplain #withControls asked for}. Mutable, for one thread.
 */
public final class Books {

    final CondorAccount condor = new CondorAccount();
    final HedgeBook hedge = new HedgeBook();
    final TargetWeights targets = new TargetWeights();
    final HedgeTarget target = new HedgeTarget();
    final LockedRoll roll = new LockedRoll();

    private final boolean hedges;
    private final @Nullable Controls controls;
    private long locked;
    private long dripFrom;

    /** Empty, before the first session. */
    public Books() {
        this(true, null);
    }

    private Books(boolean hedges, @Nullable Controls controls) {
        this.hedges = hedges;
        this.controls = controls;
    }

    /** Empty, and nobody ever approves what the hedge proposes: the condor trades alone. */
    public static Books withoutHedge() {
        return new Books(false, null);
    }

    /** Empty books that approve as these do, with every static control beside them. */
    public Books withControls() {
        return new Books(hedges, new Controls());
    }

    /** Takes over the state of condor and hedge of another: to try a decision on a copy. */
    public void set(Books other) {
        condor.set(other.condor);
        hedge.set(other.hedge);
        roll.money = other.roll.money;
        locked = other.locked;
        dripFrom = other.dripFrom;
    }

    /** Fills what the last decision proposed of the hedge, the migration's ticket with the rest. */
    void fillHedge(TapeDay day, Ruleset ruleset) {
        if (hedges) {
            hedge.fill(day, ruleset);
            locked += roll.money;
        }
    }

    /** Drops what the last decision proposed of the hedge, because nobody approved it: nothing of it trades. */
    public void decline() {
        Arrays.fill(hedge.moves, false);
        roll.drop();
    }

    /** Whether the book can trade these tickets instead of those that the last decision proposed. */
    public boolean canTrade(List<Ticket> tickets) {
        return new Allotment(hedge, tickets).isWhole();
    }

    /**
     * Trades other tickets than the last decision proposed.
     *
     * @param tickets of the contracts proposed
     * @throws IllegalArgumentException where they would leave a layer in two contracts
     */
    public void tradeInstead(List<Ticket> tickets) {
        Allotment allotment = new Allotment(hedge, tickets);
        if (!allotment.isWhole()) {
            throw new IllegalArgumentException("the layers cannot share " + tickets);
        }
        allotment.apply();
        roll.atMost(tickets.stream()
                .filter(ticket -> ticket.spreadWith().isPresent())
                .mapToInt(Ticket::quantity)
                .sum());
    }

    /** Settles, rolls and values the controls at the session's settlement, after the hedge. */
    void accountControls(TapeDay day, Ruleset ruleset) {
        if (controls != null) {
            controls.account(day, ruleset, hedge);
        }
    }

    /** Decides at the close what the controls roll. */
    void decideControls(TapeDay day, Ruleset ruleset) {
        if (controls != null) {
            controls.decide(day, ruleset, condor.dollarsPerPoint());
        }
    }

    /**
     * The static controls as a session has left them, in their order; none where they were not asked for.
     *
     * @param day the last that was stepped
     */
    public List<ControlState> controls(TapeDay day) {
        return controls == null ? List.of() : controls.states(day);
    }

    /** What a control has earned at scale 1, 1/10,000 dollars; 0 where the controls were not asked for. */
    public long controlEquity(Control control) {
        return controls == null ? 0 : controls.equity(control);
    }

    /** How often a layer went from one contract to another. */
    public long rolls() {
        return hedge.rolls();
    }

    /** Where a condor has just been sold, the drip begins anew. */
    void restartDrip() {
        dripFrom = locked + hedge.harvested();
    }

    /** Harvested and locked since the condor was sold, 1/10,000 dollars. */
    long dripped() {
        return locked + hedge.harvested() - dripFrom;
    }

    /** The condor that is held. */
    public Optional<HeldCondor> condor() {
        return condor.held();
    }

    /** H, dollars per VIX point; 0 without a condor. */
    public double dollarsPerPoint() {
        return condor.dollarsPerPoint();
    }

    /** Cash of condor and hedge, all costs paid, 1/10,000 dollars. */
    public long cash() {
        return condor.cash() + hedge.cash();
    }

    /** Cash of all condors, all costs paid, 1/10,000 dollars. */
    public long condorCash() {
        return condor.cash();
    }

    /** Where the money came from and went. */
    public Account account() {
        return new Account(
                cash(),
                condor.equity() + condor.spreads() + condor.fees(),
                condor.spreads(),
                condor.fees(),
                hedge.futuresGain(),
                hedge.callsGain(),
                hedge.spreads(),
                hedge.fees());
    }

    /** What the condor has earned, the open one at its model value, costs paid, 1/10,000 dollars. */
    public long condorEquity() {
        return condor.equity();
    }

    /** What the hedge has earned, its calls at their model value, costs paid, 1/10,000 dollars. */
    public long hedgeEquity() {
        return hedge.cash() + hedge.value();
    }

    /** What a group of layers has earned before costs, 1/10,000 dollars. */
    public long gain(LayerGroup group) {
        return hedge.gain(group);
    }

    /** Half-spreads that the hedge has paid, 1/10,000 dollars. */
    public long hedgeSpreads() {
        return hedge.spreads();
    }

    /** Fees that condor and hedge have paid, 1/10,000 dollars. */
    public long fees() {
        return condor.fees() + hedge.fees();
    }

    /** Contracts that the hedge has traded, both ways. */
    public long hedgeContracts() {
        return hedge.contractsTraded();
    }
}
