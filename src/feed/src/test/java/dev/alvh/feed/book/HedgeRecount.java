package dev.alvh.feed.book;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.ruleset.FutureCosts;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import dev.alvh.core.step.Series;
import dev.alvh.core.tape.TapeDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cash and the fees of the adaptive hedge, counted from what its layers held at each close. */
final class HedgeRecount {

    private record Held(Series series, VxFuture contract, double strike) {}

    private final Settlements settlements;
    private final CostTerms costs;
    private final Map<VxFuture, Long> marks = new HashMap<>();
    private Map<Held, Integer> held = new HashMap<>();
    private long cash;
    private long fees;

    HedgeRecount(Settlements settlements, CostTerms costs) {
        this.settlements = settlements;
        this.costs = costs;
    }

    /** 1/10,000 dollars, all costs paid. */
    long cash() {
        return cash;
    }

    long fees() {
        return fees;
    }

    void count(TapeDay day, double rate, DayDecision decision) {
        settle(day);
        Map<Held, Integer> now = new HashMap<>();
        for (LayerDecision layer : decision.layers()) {
            Stream.of(layer.held(), layer.written()).flatMap(Optional::stream).forEach(one -> add(now, one));
        }
        Stream.concat(held.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(one -> trade(day, rate, one, now.getOrDefault(one, 0) - held.getOrDefault(one, 0)));
        held = now;
        for (VxFuture contract :
                new TreeSet<>(now.keySet().stream().map(Held::contract).toList())) {
            settlements.mark(day.date(), contract).ifPresent(mark -> marks.put(contract, mark));
        }
    }

    private static void add(Map<Held, Integer> held, Position position) {
        if (position.callStrike().isPresent()) {
            Held calls = new Held(
                    Series.CALL, position.contract(), position.callStrike().getAsDouble());
            held.merge(calls, position.vx(), Integer::sum);
        } else {
            held.merge(new Held(Series.VX, position.contract(), 0), position.vx(), Integer::sum);
            held.merge(new Held(Series.VXM, position.contract(), 0), position.vxm(), Integer::sum);
        }
    }

    private void settle(TapeDay day) {
        Map<Held, Integer> alive = new HashMap<>();
        held.forEach((one, quantity) -> {
            long before = Objects.requireNonNull(marks.get(one.contract()));
            long mark = settlements.mark(day.date(), one.contract()).orElse(before);
            boolean settled = Settlements.hasSettled(day.date(), one.contract());
            if (one.series() != Series.CALL) {
                cash += (mark - before) * quantity * one.series().dollarsPerPoint();
            } else if (settled) {
                cash += Math.max(mark - Settlements.units(one.strike()), 0) * quantity * Settlements.CALL;
            }
            if (!settled) {
                alive.put(one, quantity);
            }
        });
        held = alive;
    }

    private void trade(TapeDay day, double rate, Held one, int quantity) {
        if (quantity == 0) {
            return;
        }
        settlements.tradable(day.date(), one.contract());
        int contracts = Math.abs(quantity);
        switch (one.series()) {
            case VX -> charge(costs.vx(), contracts, Settlements.VX);
            case VXM -> charge(costs.vxm(), contracts, 100);
            case CALL -> {
                double price = settlements.call(day, one.contract(), one.strike(), rate);
                double half = Math.max(
                        costs.vixOption().leastHalfSpread(), costs.vixOption().halfSpreadOfPrice() * price);
                cash -= Settlements.units(price) * quantity * Settlements.CALL;
                cash -= Settlements.units(half) * contracts * Settlements.CALL;
                fee(Settlements.units(costs.vixOption().fee()) * contracts);
            }
        }
    }

    private void charge(FutureCosts costs, int contracts, long dollarsPerPoint) {
        cash -= Settlements.units(costs.halfSpread()) * contracts * dollarsPerPoint;
        fee(Settlements.units(costs.fee()) * contracts);
    }

    private void fee(long money) {
        cash -= money;
        fees += money;
    }
}
