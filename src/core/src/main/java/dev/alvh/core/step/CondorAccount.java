package dev.alvh.core.step;

import dev.alvh.core.condor.CondorChoice;
import dev.alvh.core.condor.CondorExit;
import dev.alvh.core.condor.CondorPrice;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.VixStrikes;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.rule.Tenors;
import dev.alvh.core.ruleset.LayerInstrument;
import dev.alvh.core.ruleset.LayerTerms;
import dev.alvh.core.ruleset.OptionCosts;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.shock.HedgeSizing;
import dev.alvh.core.shock.HedgeUnit;
import dev.alvh.core.tape.TapeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The condor that is held, the order that waits, and what the hedge was sized by. */
final class CondorAccount {

    private enum Order {
        NONE,
        OPEN,
        CLOSE
    }

    private Order order = Order.NONE;
    private Optional<CondorExit> exit = Optional.empty();
    private @Nullable HeldCondor held;
    private long cash;
    private long spreads;
    private long fees;

    /** What the condor would cost to close by the model, 1/10,000 dollars. */
    private long liability;

    /** Takes over another's state. */
    void set(CondorAccount other) {
        order = other.order;
        exit = other.exit;
        held = other.held;
        cash = other.cash;
        spreads = other.spreads;
        fees = other.fees;
        liability = other.liability;
    }

    /** A condor past its expiry is settled at the close of SPX, of its day or the next one known. */
    void expire(TapeDay day) {
        HeldCondor position = held;
        double spx = day.options().spx();
        if (position != null && position.expiryDay() <= day.epochDay() && spx > 0) {
            cash -= dollars(position.condor(), Money.of(position.condor().payout(spx)));
            held = null;
            order = Order.NONE;
        }
    }

    /** Trades the order that waits, at the day's close, if SPX options have a price on it; whether it did. */
    boolean trade(TapeDay day, Ruleset ruleset) {
        if (order == Order.NONE || !day.options().hasSpx()) {
            return false;
        }
        SpxMarket market = SessionMarket.spx(day, ruleset);
        HeldCondor position = held;
        if (position == null) {
            open(day, market, ruleset);
        } else {
            double years = day.yearsTo(position.expirySecond());
            double[] model = prices(position.condor(), market, years);
            long[] legs = traded(position.condor(), model, -1, ruleset.costs().spxOption());
            cash -= dollars(position.condor(), perShare(position.condor(), legs));
            spreads += dollars(position.condor(), lost(model, legs));
            fees += fee(position.condor(), ruleset);
            held = null;
        }
        order = Order.NONE;
        return true;
    }

    private void open(TapeDay day, SpxMarket market, Ruleset ruleset) {
        SpxExpiry expiry = ruleset.condor().expiry(day.date());
        double years = day.yearsTo(expiry.settles().getEpochSecond());
        if (ruleset.condor().choose(market, years, ruleset.sizing().capital())
                instanceof CondorChoice.Chosen(IronCondor condor)) {
            double[] model = prices(condor, market, years);
            long[] legs = traded(condor, model, 1, ruleset.costs().spxOption());
            long credit = perShare(condor, legs);
            if (credit <= 0) {
                return;
            }
            HedgeSizing sizing = HedgeSizing.of(
                    condor,
                    Money.dollars(credit),
                    ruleset.sizing().coverage(),
                    units(day, ruleset),
                    SessionMarket.of(day, ruleset),
                    ruleset.shock());
            cash += dollars(condor, credit);
            spreads += dollars(condor, lost(model, legs));
            fees += fee(condor, ruleset);
            held = new HeldCondor(
                    condor,
                    expiry,
                    expiry.settles().getEpochSecond(),
                    (int) expiry.settlement().date().toEpochDay(),
                    day.date(),
                    new CondorPrice(
                            Money.dollars(credit),
                            LongStream.of(legs)
                                    .mapToObj(points -> new CondorPrice.Leg(Money.dollars(points), false))
                                    .toList()),
                    sizing);
        }
    }

    /** At the close: sells one if none is held, and closes the one that is held where the policy says so. */
    void decide(TapeDay day, Ruleset ruleset) {
        HeldCondor position = held;
        if (position == null) {
            exit = Optional.empty();
            order = Order.OPEN;
            return;
        }
        if (!day.options().hasSpx()) {
            // an order that waits goes on waiting, for the same reason
            return;
        }
        double mark = position.condor().mark(SessionMarket.spx(day, ruleset), day.yearsTo(position.expirySecond()));
        exit = ruleset.condor().exit(position.credit(), mark, position.expiryDay() - day.epochDay());
        order = exit.isPresent() ? Order.CLOSE : Order.NONE;
    }

    /** Whether the last decision sells a condor. */
    boolean isSelling() {
        return order == Order.OPEN;
    }

    /** Why the last decision closes the one that is held, if it does. */
    Optional<CondorExit> exit() {
        return exit;
    }

    /** Values what is held, by the model; without a price it keeps the last. */
    void mark(TapeDay day, Ruleset ruleset) {
        HeldCondor position = held;
        if (position == null) {
            liability = 0;
        } else if (day.options().hasSpx()) {
            liability = dollars(
                    position.condor(),
                    mark(position.condor(), SessionMarket.spx(day, ruleset), day.yearsTo(position.expirySecond())));
        }
    }

    Optional<HeldCondor> held() {
        return Optional.ofNullable(held);
    }

    /** H, dollars per VIX point; 0 without a condor. */
    double dollarsPerPoint() {
        return held == null ? 0 : held.dollarsPerPoint();
    }

    /** Dollars that the hedge is sized to earn; 0 without a condor. */
    double budget(Ruleset ruleset) {
        return held == null ? 0 : ruleset.sizing().coverage() * held.sizing().condorMaxLoss();
    }

    /** Fees taken off, 1/10,000 dollars. */
    long cash() {
        return cash - fees;
    }

    /** Cash and what is held at its value, 1/10,000 dollars. */
    long equity() {
        return cash - fees - liability;
    }

    /** Half-spreads that cash has paid, 1/10,000 dollars. */
    long spreads() {
        return spreads;
    }

    long fees() {
        return fees;
    }

    /** What the condor is worth at the prices of its legs by rising strike, 1/10,000 points per share. */
    private static long perShare(IronCondor condor, long[] legs) {
        long sum = 0;
        for (int i = 0; i < legs.length; i++) {
            sum += condor.legs().get(i).sold() ? legs[i] : -legs[i];
        }
        return sum;
    }

    /** What closing costs by the model, each leg rounded as it is where it trades, 1/10,000 points per share. */
    private static long mark(IronCondor condor, SpxMarket market, double years) {
        return Money.of(market.price(OptionType.PUT, condor.putShort(), years))
                - Money.of(market.price(OptionType.PUT, condor.putWing(), years))
                + Money.of(market.price(OptionType.CALL, condor.callShort(), years))
                - Money.of(market.price(OptionType.CALL, condor.callWing(), years));
    }

    /** What each leg is worth by the model, by rising strike, points per share. */
    private static double[] prices(IronCondor condor, SpxMarket market, double years) {
        return condor.legs().stream()
                .mapToDouble(leg -> market.price(leg.type(), leg.strike(), years))
                .toArray();
    }

    /**
     * What each leg trades at, by rising strike, 1/10,000 points per share: what is bought at the ask, what is sold at
     * the bid, which is never below 0.
     *
     * @param model by the model, points
     * @param direction 1 sells the condor, −1 buys it back
     */
    private static long[] traded(IronCondor condor, double[] model, int direction, OptionCosts costs) {
        long[] legs = new long[model.length];
        for (int i = 0; i < legs.length; i++) {
            long half = Money.halfSpread(costs, model[i]);
            boolean sells = condor.legs().get(i).sold() == direction > 0;
            legs[i] = sells ? Math.max(Money.of(model[i]) - half, 0) : Money.of(model[i]) + half;
        }
        return legs;
    }

    /** What trading the legs away from their model prices has cost, 1/10,000 points per share. */
    private static long lost(double[] model, long[] legs) {
        long sum = 0;
        for (int i = 0; i < legs.length; i++) {
            sum += Math.abs(legs[i] - Money.of(model[i]));
        }
        return sum;
    }

    private static long dollars(IronCondor condor, long perShare) {
        return perShare * IronCondor.DOLLARS_PER_POINT * condor.quantity();
    }

    private static long fee(IronCondor condor, Ruleset ruleset) {
        return Money.of(ruleset.costs().spxOption().fee()) * 4 * condor.quantity();
    }

    /** The layers with their base weights on their unshifted contracts, as sizing takes them. */
    private static List<HedgeUnit> units(TapeDay day, Ruleset ruleset) {
        List<HedgeUnit> units = new ArrayList<>();
        for (Layer layer : Layer.ALL) {
            LayerTerms terms = ruleset.layer(layer);
            int node = Tenors.unshifted(day, ruleset, layer);
            if (node >= 0) {
                units.add(
                        terms.instrument() == LayerInstrument.CALL
                                ? HedgeUnit.call(
                                        day.years(node),
                                        terms.baseWeight(),
                                        VixStrikes.nearest(ruleset.selection().strikeOverFuture() * day.price(node)))
                                : HedgeUnit.future(day.years(node), terms.baseWeight()));
            }
        }
        return units;
    }
}
