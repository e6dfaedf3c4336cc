package dev.alvh.core.step;

import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.ruleset.OptionCosts;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Futures and calls of a control, in fractions of a contract, by place. The money of a place is rounded once a session,
 * half up; what several places trade of one series is netted before it is charged. A final settlement ends what is held
 * and never fills an order.
 */
abstract class FractionalBook implements ControlBook {

    final int[] settleDays;

    /** Points; 0 where futures are held. */
    final double[] strikes;

    final double[] contracts;
    final boolean[] moves;
    final int[] nextSettleDays;
    final double[] nextStrikes;
    final double[] nextContracts;

    /** Whether a place holds what it was to leave, for want of a price. */
    final boolean[] waits;

    /** The future at its last settlement, 1/10,000 points. */
    private final long[] marks;

    /** What the calls of a place are worth, 1/10,000 dollars. */
    private final long[] values;

    private final FractionalTrades trades;

    /** Costs left out, 1/10,000 dollars. */
    private long cash;

    private long spreads;
    private long fees;
    private double dollarsPerPoint;

    FractionalBook(int places) {
        settleDays = new int[places];
        strikes = new double[places];
        contracts = new double[places];
        moves = new boolean[places];
        nextSettleDays = new int[places];
        nextStrikes = new double[places];
        nextContracts = new double[places];
        waits = new boolean[places];
        marks = new long[places];
        values = new long[places];
        trades = new FractionalTrades(2 * places);
    }

    @Override
    public final void account(TapeDay day, Ruleset ruleset) {
        settle(day);
        plan(day);
        fill(day, ruleset);
        mark(day, ruleset);
    }

    /** What is to be traded today by the calendar alone, without a decision at the close before. */
    void plan(TapeDay day) {}

    /** A place is to hold this from the next settlement on. */
    final void move(int p, int settleDay, double strike, double wanted) {
        moves[p] = true;
        nextSettleDays[p] = settleDay;
        nextStrikes[p] = strike;
        nextContracts[p] = wanted;
    }

    private void settle(TapeDay day) {
        for (int p = 0; p < contracts.length; p++) {
            if (contracts[p] == 0) {
                continue;
            }
            int node = day.nodeOf(settleDays[p]);
            double last = node >= 0 ? day.price(node) : day.finalSettlement(settleDays[p]);
            long mark = Double.isNaN(last) ? marks[p] : Money.of(last);
            if (strikes[p] == 0) {
                cash += Money.times(contracts[p], (mark - marks[p]) * Series.VX.dollarsPerPoint());
            }
            marks[p] = mark;
            if (settleDays[p] <= day.epochDay()) {
                if (strikes[p] > 0) {
                    long payout = Math.max(mark - Money.of(strikes[p]), 0);
                    cash += Money.times(contracts[p], payout * Series.CALL.dollarsPerPoint());
                }
                contracts[p] = 0;
                values[p] = 0;
            }
        }
    }

    private void fill(TapeDay day, Ruleset ruleset) {
        trades.clear();
        for (int p = 0; p < contracts.length; p++) {
            waits[p] = moves[p] && !canFill(day, p);
            if (moves[p] && !waits[p]) {
                trades.add(settleDays[p], strikes[p], -contracts[p]);
                trades.add(nextSettleDays[p], nextStrikes[p], nextContracts[p]);
                fill(p, day, ruleset);
            }
            moves[p] = false;
        }
        for (int i = 0; i < trades.size(); i++) {
            charge(i, day, ruleset);
        }
    }

    /** Whether a place can trade what it is to trade. */
    boolean canFill(TapeDay day, int p) {
        return (contracts[p] == 0 || day.nodeOf(settleDays[p]) >= 0)
                && (nextContracts[p] == 0 || day.nodeOf(nextSettleDays[p]) >= 0);
    }

    private void fill(int p, TapeDay day, Ruleset ruleset) {
        if (contracts[p] != 0 && strikes[p] > 0) {
            cash += callValue(day, ruleset, p);
        }
        settleDays[p] = nextSettleDays[p];
        strikes[p] = nextStrikes[p];
        contracts[p] = nextContracts[p];
        if (contracts[p] != 0) {
            marks[p] = Money.of(day.price(day.nodeOf(settleDays[p])));
            if (strikes[p] > 0) {
                cash -= callValue(day, ruleset, p);
            }
        }
    }

    private void charge(int i, TapeDay day, Ruleset ruleset) {
        double quantity = Math.abs(trades.contracts(i));
        if (quantity == 0) {
            return;
        }
        if (trades.strike(i) == 0) {
            long half = Money.of(ruleset.costs().vx().halfSpread());
            spreads += Money.times(quantity, half * Series.VX.dollarsPerPoint());
            fees += Money.times(quantity, Money.of(ruleset.costs().vx().fee()));
        } else {
            OptionCosts costs = ruleset.costs().vixOption();
            double price = VixMarks.call(day, ruleset, day.nodeOf(trades.settleDay(i)), trades.strike(i));
            spreads += Money.times(quantity, Money.halfSpread(costs, price) * Series.CALL.dollarsPerPoint());
            fees += Money.times(quantity, Money.of(costs.fee()));
        }
    }

    private void mark(TapeDay day, Ruleset ruleset) {
        double points = 0;
        for (int p = 0; p < contracts.length; p++) {
            if (contracts[p] == 0 || strikes[p] == 0) {
                values[p] = 0;
                points += contracts[p] * Series.VX.dollarsPerPoint();
                continue;
            }
            int node = day.nodeOf(settleDays[p]);
            if (node < 0) {
                points = Double.NaN;
                continue;
            }
            values[p] = callValue(day, ruleset, p);
            points += contracts[p] * Series.CALL.dollarsPerPoint() * VixMarks.callDelta(day, ruleset, node, strikes[p]);
        }
        dollarsPerPoint = Double.isNaN(points) ? dollarsPerPoint : points;
    }

    private long callValue(TapeDay day, Ruleset ruleset, int p) {
        long price = Money.of(VixMarks.call(day, ruleset, day.nodeOf(settleDays[p]), strikes[p]));
        return Money.times(contracts[p], price * Series.CALL.dollarsPerPoint());
    }

    @Override
    public final ControlAccount money() {
        long value = 0;
        for (long money : values) {
            value += money;
        }
        return new ControlAccount(cash - spreads - fees, value, spreads, fees);
    }

    @Override
    public final double dollarsPerPoint() {
        return dollarsPerPoint;
    }

    @Override
    public final boolean waits() {
        for (boolean one : waits) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final List<StaticHolding> holdings(TapeDay day) {
        List<StaticHolding> held = new ArrayList<>();
        for (int p = 0; p < contracts.length; p++) {
            if (contracts[p] != 0) {
                held.add(new StaticHolding(
                        Contracts.settlingOn(day, settleDays[p]),
                        strikes[p] > 0 ? OptionalDouble.of(strikes[p]) : OptionalDouble.empty(),
                        contracts[p]));
            }
        }
        return held;
    }
}
