package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;

/**
 * The money of the inverse product, counted from the settlement table and the weights of the index: a session changes a
 * share by minus the leverage times what the two futures of the close before return, in the weights that they had.
 */
final class InverseRecount {

    private final Settlements settlements;
    private final CostTerms costs;
    private VxFuture near = VxFuture.settlingOn(LocalDate.of(2004, 5, 19));
    private VxFuture far = near;
    private double weight;
    private double level;
    private double shares;
    private double price;
    private long cash;
    private double traded;

    InverseRecount(Settlements settlements, CostTerms costs) {
        this.settlements = settlements;
        this.costs = costs;
    }

    void check(TapeDay day, ControlState state) {
        if (state.waits().isPresent()) {
            return;
        }
        double leverage = day.date().isBefore(LocalDate.of(2018, 2, 28)) ? 1 : 0.5;
        if (level > 0) {
            double moved = (weight > 0 ? weight * settlements.tradable(day.date(), near) : 0)
                    + (weight < 1 ? (1 - weight) * settlements.tradable(day.date(), far) : 0);
            price = Math.max(price * (1 - leverage * (moved / level - 1)), 0);
        }
        near = day.curve().nodes().get(0).contract();
        far = day.curve().nodes().get(1).contract();
        weight = day.frontWeight();
        level = weight * settlements.tradable(day.date(), near) + (1 - weight) * settlements.tradable(day.date(), far);
        double exposure = leverage * shares * price / level;
        if (Math.abs(state.dollarsPerPoint() - exposure) > 1e-6) {
            // counted anew, for $1,000 a point
            assertEquals(1_000, state.dollarsPerPoint(), 1e-9);
            traded += Math.abs(1_000 - exposure) / 1_000;
            cash -= worth();
            price = 100;
            shares = 1_000 * level / (leverage * price);
            cash += worth();
        }
        check(state, day.date());
    }

    private void check(ControlState state, LocalDate date) {
        ControlAccount account = state.account();
        assertEquals(-worth(), account.value(), date::toString);
        assertEquals(cash, account.cash() + account.spreads() + account.fees(), date::toString);
        assertEquals(traded * costs.vx().fee(), dollars(account.fees()), 0.01, date::toString);
        assertEquals(traded * costs.vx().halfSpread() * 1_000, dollars(account.spreads()), 0.01, date::toString);
        for (StaticHolding held : state.holdings()) {
            double part = held.contract().equals(near) ? weight : 1 - weight;
            assertEquals(part * state.dollarsPerPoint() / 1_000, held.contracts(), 1e-9, date::toString);
        }
    }

    private long worth() {
        return Math.round(shares * Settlements.units(price));
    }

    private static double dollars(long money) {
        return money / 10_000.0;
    }
}
