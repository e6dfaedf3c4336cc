package dev.alvh.core.step;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.ruleset.FutureCosts;
import dev.alvh.core.ruleset.OptionCosts;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.stream.LongStream;

/**
 * What the hedge holds by layer, what it is about to hold, and its money. Twelve places: one for each layer, and one for
 * the calls written against each deep layer. Futures count in tenths of a contract, calls in contracts.
 */
final class HedgeBook implements HedgeTarget.HeldCalls {

    static final int LAYERS = LayerGroup.DEEP.to();
    static final int PLACES = LAYERS + LayerGroup.DEEP.to() - LayerGroup.DEEP.from();
    static final int TENTHS = 10;

    final int[] settleDays = new int[PLACES];

    /** Points; 0 where futures are held. */
    final double[] strikes = new double[PLACES];

    /** Negative where calls are written. */
    final int[] units = new int[PLACES];

    final boolean[] moves = new boolean[PLACES];
    final int[] nextSettleDays = new int[PLACES];
    final double[] nextStrikes = new double[PLACES];
    final int[] nextUnits = new int[PLACES];

    /** The future at its last settlement, 1/10,000 points. */
    private final long[] marks = new long[PLACES];

    /** What the calls of a place are worth, 1/10,000 dollars. */
    private final long[] values = new long[PLACES];

    /** Gains, fees and spreads left out, 1/10,000 dollars. */
    private final long[] groupCash = new long[LayerGroup.values().length];

    private final Trades trades = new Trades();

    /** What of all groups' cash calls have brought, 1/10,000 dollars. */
    private long callCash;

    private long spreads;
    private long fees;
    private long contractsTraded;
    private long rolls;
    private long harvested;

    /** Takes over another's state. */
    void set(HedgeBook other) {
        System.arraycopy(other.settleDays, 0, settleDays, 0, PLACES);
        System.arraycopy(other.strikes, 0, strikes, 0, PLACES);
        System.arraycopy(other.units, 0, units, 0, PLACES);
        System.arraycopy(other.moves, 0, moves, 0, PLACES);
        System.arraycopy(other.nextSettleDays, 0, nextSettleDays, 0, PLACES);
        System.arraycopy(other.nextStrikes, 0, nextStrikes, 0, PLACES);
        System.arraycopy(other.nextUnits, 0, nextUnits, 0, PLACES);
        System.arraycopy(other.marks, 0, marks, 0, PLACES);
        System.arraycopy(other.values, 0, values, 0, PLACES);
        System.arraycopy(other.groupCash, 0, groupCash, 0, groupCash.length);
        callCash = other.callCash;
        spreads = other.spreads;
        fees = other.fees;
        contractsTraded = other.contractsTraded;
        rolls = other.rolls;
        harvested = other.harvested;
    }

    /** Marks futures to the day's settlement, and settles what settled. */
    void settle(TapeDay day) {
        int today = day.epochDay();
        for (int p = 0; p < PLACES; p++) {
            if (units[p] == 0) {
                continue;
            }
            int node = day.nodeOf(settleDays[p]);
            double last = node >= 0 ? day.price(node) : day.finalSettlement(settleDays[p]);
            long mark = Double.isNaN(last) ? marks[p] : Money.of(last);
            if (strikes[p] == 0) {
                addCash(p, (mark - marks[p]) * units[p] * Series.VXM.dollarsPerPoint());
            }
            marks[p] = mark;
            if (settleDays[p] <= today) {
                long payout = Math.max(mark - Money.of(strikes[p]), 0);
                if (strikes[p] > 0) {
                    addCash(p, payout * units[p] * Series.CALL.dollarsPerPoint());
                }
                units[p] = 0;
                values[p] = 0;
            }
        }
    }

    /** Does what the last decision wants, at the day's settlement; what has no price today is left, and decided anew. */
    void fill(TapeDay day, Ruleset ruleset) {
        trades.clear();
        for (int p = 0; p < PLACES; p++) {
            if (moves[p] && isPriced(day, p)) {
                addTrades(p, trades);
                if (units[p] != 0 && nextUnits[p] != 0 && settleDays[p] != nextSettleDays[p]) {
                    rolls++;
                }
                move(p, day, ruleset);
            }
            moves[p] = false;
        }
        for (int i = 0; i < trades.size(); i++) {
            charge(i, day, ruleset);
        }
    }

    /** Adds what a place is about to trade. */
    void addTrades(int p, Trades into) {
        boolean sameSeries = settleDays[p] == nextSettleDays[p] && strikes[p] == nextStrikes[p];
        if (sameSeries) {
            addTrade(settleDays[p], strikes[p], units[p], nextUnits[p], into);
        } else {
            addTrade(settleDays[p], strikes[p], units[p], 0, into);
            addTrade(nextSettleDays[p], nextStrikes[p], 0, nextUnits[p], into);
        }
    }

    private static void addTrade(int settleDay, double strike, int from, int to, Trades into) {
        if (strike == 0) {
            into.addFutures(settleDay, from, to);
        } else {
            into.add(Series.CALL, settleDay, strike, to - from);
        }
    }

    private boolean isPriced(TapeDay day, int p) {
        return (units[p] == 0 || day.nodeOf(settleDays[p]) >= 0)
                && (nextUnits[p] == 0 || day.nodeOf(nextSettleDays[p]) >= 0);
    }

    /** Closes the place at the middle of the market and opens it as it is to be. */
    private void move(int p, TapeDay day, Ruleset ruleset) {
        long before = cash(p);
        if (units[p] != 0 && strikes[p] > 0) {
            addCash(p, callPrice(day, ruleset, settleDays[p], strikes[p]) * units[p] * Series.CALL.dollarsPerPoint());
        }
        settleDays[p] = nextSettleDays[p];
        strikes[p] = nextStrikes[p];
        units[p] = nextUnits[p];
        if (units[p] != 0) {
            marks[p] = Money.of(day.price(day.nodeOf(settleDays[p])));
            if (strikes[p] > 0) {
                addCash(
                        p,
                        -callPrice(day, ruleset, settleDays[p], strikes[p]) * units[p] * Series.CALL.dollarsPerPoint());
            }
        }
        if (p >= LAYERS) {
            harvested += cash(p) - before;
        }
    }

    private void charge(int i, TapeDay day, Ruleset ruleset) {
        long contracts = Math.abs(trades.quantity(i));
        if (contracts == 0) {
            return;
        }
        contractsTraded += contracts;
        switch (trades.series(i)) {
            case VX -> charge(contracts, Series.VX, ruleset.costs().vx());
            case VXM -> charge(contracts, Series.VXM, ruleset.costs().vxm());
            case CALL -> {
                OptionCosts costs = ruleset.costs().vixOption();
                double price = VixMarks.call(day, ruleset, day.nodeOf(trades.settleDay(i)), trades.strike(i));
                spreads += Money.halfSpread(costs, price) * contracts * Series.CALL.dollarsPerPoint();
                fees += Money.of(costs.fee()) * contracts;
            }
        }
    }

    private void charge(long contracts, Series series, FutureCosts costs) {
        spreads += Money.of(costs.halfSpread()) * contracts * series.dollarsPerPoint();
        fees += Money.of(costs.fee()) * contracts;
    }

    /** Values the calls at the day's settlement; those without a price keep the last. */
    void mark(TapeDay day, Ruleset ruleset) {
        for (int p = 0; p < PLACES; p++) {
            if (units[p] == 0 || strikes[p] == 0) {
                values[p] = 0;
            } else if (day.nodeOf(settleDays[p]) >= 0) {
                values[p] =
                        callPrice(day, ruleset, settleDays[p], strikes[p]) * units[p] * Series.CALL.dollarsPerPoint();
            }
        }
    }

    private static long callPrice(TapeDay day, Ruleset ruleset, int settleDay, double strike) {
        return Money.of(VixMarks.call(day, ruleset, day.nodeOf(settleDay), strike));
    }

    private static int group(int p) {
        return p < LayerGroup.SHORT.to() ? 0 : p < LayerGroup.INTERMEDIATE.to() ? 1 : 2;
    }

    private void addCash(int p, long money) {
        groupCash[group(p)] += money;
        callCash += strikes[p] > 0 ? money : 0;
    }

    private long cash(int p) {
        return groupCash[group(p)];
    }

    /** What a group has gained since the start, open calls at their value, costs left out, 1/10,000 dollars. */
    long gain(LayerGroup group) {
        int number = group(group.from());
        long gain = groupCash[number];
        for (int p = 0; p < PLACES; p++) {
            gain += group(p) == number ? values[p] : 0;
        }
        return gain;
    }

    /** Cash, spreads and fees taken off, 1/10,000 dollars. */
    long cash() {
        return futuresGain() + callCash - spreads - fees;
    }

    /** What futures have gained, costs left out, 1/10,000 dollars. */
    long futuresGain() {
        return LongStream.of(groupCash).sum() - callCash;
    }

    /** What calls have gained, open ones at their value, costs left out, 1/10,000 dollars. */
    long callsGain() {
        return callCash + value();
    }

    /** What the calls are worth, 1/10,000 dollars. */
    long value() {
        long value = 0;
        for (long money : values) {
            value += money;
        }
        return value;
    }

    @Override
    public double strike(int layer, int settleDay) {
        return units[layer] > 0 && settleDays[layer] == settleDay ? strikes[layer] : 0;
    }

    /** Of futures, and of calls by their delta; NaN where the future of calls has no price on the day. */
    double dollarsPerPoint(TapeDay day, Ruleset ruleset) {
        double dollars = 0;
        for (int p = 0; p < PLACES; p++) {
            if (units[p] != 0 && strikes[p] == 0) {
                dollars += units[p] * Series.VXM.dollarsPerPoint();
            } else if (units[p] != 0) {
                int node = day.nodeOf(settleDays[p]);
                dollars += node < 0
                        ? Double.NaN
                        : units[p] * Series.CALL.dollarsPerPoint() * VixMarks.callDelta(day, ruleset, node, strikes[p]);
            }
        }
        return dollars;
    }

    long spreads() {
        return spreads;
    }

    long fees() {
        return fees;
    }

    long contractsTraded() {
        return contractsTraded;
    }

    /** How often a place went from one settlement to another while it held something. */
    long rolls() {
        return rolls;
    }

    /** Premium taken in for written calls less what buying them back has cost, 1/10,000 dollars. */
    long harvested() {
        return harvested;
    }

    /** Calendar days that what a layer holds still has; a large number where it holds nothing. */
    int daysToLive(int p, TapeDay day) {
        return units[p] == 0 ? Integer.MAX_VALUE : settleDays[p] - day.epochDay();
    }
}
