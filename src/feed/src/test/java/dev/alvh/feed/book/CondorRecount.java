package dev.alvh.feed.book;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.ruleset.OptionCosts;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.SessionMarket;
import dev.alvh.core.tape.TapeDay;
import java.util.Optional;

/** The cash and the fees of the condors, counted leg by leg from what was held at each close. */
final class CondorRecount {

    private final Ruleset ruleset;
    private Optional<HeldCondor> held = Optional.empty();
    private long cash;
    private long fees;

    CondorRecount(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** 1/10,000 dollars, all costs paid. */
    long cash() {
        return cash;
    }

    long fees() {
        return fees;
    }

    void count(TapeDay day, DayDecision decision) {
        if (held.equals(decision.condor())) {
            return;
        }
        held.ifPresent(gone -> {
            if (gone.expiryDay() <= day.epochDay()) {
                settle(gone, day.options().spx());
            } else {
                trade(gone, day, -1);
            }
        });
        decision.condor().ifPresent(sold -> trade(sold, day, 1));
        held = decision.condor();
    }

    /** A share of the condor is worth what its puts or its calls, of which one pair alone can pay, are worth. */
    private void settle(HeldCondor gone, double spx) {
        double payout = 0;
        for (CondorLeg leg : gone.condor().legs()) {
            double intrinsic = Math.max(leg.type() == OptionType.PUT ? leg.strike() - spx : spx - leg.strike(), 0);
            payout -= Math.signum(leg.quantity()) * intrinsic;
        }
        cash -= Settlements.units(payout) * 100 * gone.condor().quantity();
    }

    /** Each leg at the side of the market that hurts. */
    private void trade(HeldCondor condor, TapeDay day, int direction) {
        SpxMarket market = SessionMarket.of(day, ruleset).spx();
        OptionCosts costs = ruleset.costs().spxOption();
        for (CondorLeg leg : condor.condor().legs()) {
            double model = market.price(leg.type(), leg.strike(), day.yearsTo(condor.expirySecond()));
            long half = Settlements.units(Math.max(costs.leastHalfSpread(), costs.halfSpreadOfPrice() * model));
            int quantity = direction * leg.quantity();
            long price = quantity > 0 ? Settlements.units(model) + half : Math.max(Settlements.units(model) - half, 0);
            cash -= price * 100 * quantity;
            long fee = Settlements.units(costs.fee()) * Math.abs(quantity);
            cash -= fee;
            fees += fee;
        }
    }
}
