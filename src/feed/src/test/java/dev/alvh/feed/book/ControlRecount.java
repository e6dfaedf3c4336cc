package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.tape.TapeDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The money of a control that holds futures and calls, counted from what it held at each close. */
final class ControlRecount {

    private record Series(VxFuture contract, double strike) {}

    private final Settlements settlements;
    private final CostTerms costs;
    private final Map<VxFuture, Long> marks = new HashMap<>();
    private final Map<StaticHolding, Long> values = new HashMap<>();
    private List<StaticHolding> held = List.of();
    private long cash;
    private long spreads;
    private long fees;

    ControlRecount(Settlements settlements, CostTerms costs) {
        this.settlements = settlements;
        this.costs = costs;
    }

    void check(TapeDay day, double rate, ControlState state) {
        settle(day);
        trade(day, rate, state.holdings());
        mark(day, rate);
        long value = held.stream()
                .filter(one -> one.callStrike().isPresent())
                .mapToLong(one -> Objects.requireNonNull(values.get(one)))
                .sum();
        assertEquals(
                new ControlAccount(cash - spreads - fees, value, spreads, fees),
                state.account(),
                () -> state.control() + " on " + day.date());
    }

    private void settle(TapeDay day) {
        List<StaticHolding> alive = new ArrayList<>();
        for (StaticHolding one : held) {
            long before = Objects.requireNonNull(marks.get(one.contract()));
            long mark = settlements.mark(day.date(), one.contract()).orElse(before);
            boolean settled = Settlements.hasSettled(day.date(), one.contract());
            if (one.callStrike().isEmpty()) {
                cash += Math.round(one.contracts() * ((mark - before) * Settlements.VX));
            } else if (settled) {
                long payout = Math.max(mark - Settlements.units(one.callStrike().getAsDouble()), 0);
                cash += Math.round(one.contracts() * (payout * Settlements.CALL));
            }
            if (!settled) {
                alive.add(one);
            }
        }
        held = alive;
    }

    private void trade(TapeDay day, double rate, List<StaticHolding> now) {
        Map<Series, Double> net = new HashMap<>();
        List<StaticHolding> sold = without(held, now);
        List<StaticHolding> bought = without(now, held);
        for (int i = 0; i < Math.max(sold.size(), bought.size()); i++) {
            if (i < sold.size()) {
                cash += worth(day, rate, sold.get(i));
                net.merge(series(sold.get(i)), -sold.get(i).contracts(), Double::sum);
            }
            if (i < bought.size()) {
                assertFalse(Settlements.hasSettled(day.date(), bought.get(i).contract()));
                cash -= worth(day, rate, bought.get(i));
                net.merge(series(bought.get(i)), bought.get(i).contracts(), Double::sum);
            }
        }
        net.forEach((series, quantity) -> charge(day, rate, series, Math.abs(quantity)));
        held = now;
    }

    /** Each of one list that has no equal left in the other. */
    private static List<StaticHolding> without(List<StaticHolding> these, List<StaticHolding> others) {
        List<StaticHolding> left = new ArrayList<>(these);
        others.forEach(left::remove);
        return left;
    }

    private static Series series(StaticHolding one) {
        return new Series(one.contract(), one.callStrike().orElse(0));
    }

    /** What calls cost; a future costs nothing to take, but must have a price. */
    private long worth(TapeDay day, double rate, StaticHolding one) {
        settlements.tradable(day.date(), one.contract());
        return one.callStrike().isEmpty()
                ? 0
                : Math.round(one.contracts()
                        * (Settlements.units(settlements.call(
                                        day, one.contract(), one.callStrike().getAsDouble(), rate))
                                * Settlements.CALL));
    }

    private void charge(TapeDay day, double rate, Series series, double quantity) {
        if (quantity == 0) {
            return;
        }
        if (series.strike() == 0) {
            spreads += Math.round(quantity * (Settlements.units(costs.vx().halfSpread()) * Settlements.VX));
            fees += Math.round(quantity * Settlements.units(costs.vx().fee()));
        } else {
            double price = settlements.call(day, series.contract(), series.strike(), rate);
            double half = Math.max(
                    costs.vixOption().leastHalfSpread(), costs.vixOption().halfSpreadOfPrice() * price);
            spreads += Math.round(quantity * (Settlements.units(half) * Settlements.CALL));
            fees += Math.round(quantity * Settlements.units(costs.vixOption().fee()));
        }
    }

    private void mark(TapeDay day, double rate) {
        Map<StaticHolding, Long> before = new HashMap<>(values);
        values.clear();
        for (StaticHolding one : held) {
            settlements.mark(day.date(), one.contract()).ifPresent(mark -> marks.put(one.contract(), mark));
            if (one.callStrike().isPresent()) {
                boolean priced = settlements.mark(day.date(), one.contract()).isPresent();
                values.put(one, priced ? worth(day, rate, one) : before.getOrDefault(one, 0L));
            }
        }
    }
}
