package dev.alvh.core.step;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.FrontIndex;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.ruleset.FutureCosts;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Shares of an inverse product on the short-term futures index, sold short. A session moves a share by
 * {@code −leverage × the index's return}, from its price of the session before: the product resets daily, so what the
 * short gains or loses bends with the path. A share is worth 0 at least. As many are short as make
 * {@link Control#DOLLARS_PER_POINT}, counted anew at each roll and never in between. Trading them is charged as the
 * futures that move as they do; interest, borrowing and the product's own fee are left out.
 */
final class ShortInverse implements ControlBook {

    private static final double WHOLE = 1;
    private static final double HALF = 0.5;

    /** The first session of half the leverage. */
    private static final int HALVED = (int) LocalDate.of(2018, 2, 28).toEpochDay();

    /** Of a share just sold, dollars. */
    private static final double NEW_PRICE = 100;

    private final FrontIndex index = new FrontIndex();
    private double price = NEW_PRICE;
    private double shares;
    private double leverage;
    private boolean rolls;
    private boolean waits;

    /** The settlement before which the shares were last counted. */
    private int countedFor;

    private long cash;
    private long spreads;
    private long fees;

    @Override
    public void account(TapeDay day, Ruleset ruleset) {
        leverage = day.epochDay() < HALVED ? WHOLE : HALF;
        double change = index.follow(day);
        waits = Double.isNaN(change);
        if (waits) {
            return;
        }
        price = Math.max(price * (1 - leverage * change), 0);
        if (rolls) {
            double before = dollarsPerPoint();
            cash -= worth();
            price = NEW_PRICE;
            shares = Control.DOLLARS_PER_POINT * index.level() / (leverage * price);
            cash += worth();
            charge(Math.abs(Control.DOLLARS_PER_POINT - before) / Series.VX.dollarsPerPoint(), ruleset);
            countedFor = day.settleDay(0);
            rolls = false;
        }
    }

    private void charge(double contracts, Ruleset ruleset) {
        FutureCosts costs = ruleset.costs().vx();
        spreads += Money.times(contracts, Money.of(costs.halfSpread()) * Series.VX.dollarsPerPoint());
        fees += Money.times(contracts, Money.of(costs.fee()));
    }

    @Override
    public void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint) {
        boolean isLate = day.daysToLive(0) <= ruleset.selection().fewestDays();
        rolls = shares == 0 || (isLate && countedFor != day.settleDay(0));
    }

    /** What the shares would cost to buy back. */
    private long worth() {
        return Money.times(shares, Money.of(price));
    }

    @Override
    public ControlAccount money() {
        return new ControlAccount(cash - spreads - fees, -worth(), spreads, fees);
    }

    @Override
    public double dollarsPerPoint() {
        return shares == 0 ? 0 : shares * price * leverage / index.level();
    }

    @Override
    public boolean waits() {
        return waits;
    }

    /** The futures that move as the shares do today. */
    @Override
    public List<StaticHolding> holdings(TapeDay day) {
        double contracts = dollarsPerPoint() / Series.VX.dollarsPerPoint();
        List<StaticHolding> held = new ArrayList<>();
        add(held, day, index.nearDay(), contracts * index.nearWeight());
        add(held, day, index.farDay(), contracts * (1 - index.nearWeight()));
        return held;
    }

    private static void add(List<StaticHolding> held, TapeDay day, int settleDay, double contracts) {
        // before the first sale there is no weight either
        if (contracts > 0) {
            held.add(new StaticHolding(Contracts.settlingOn(day, settleDay), OptionalDouble.empty(), contracts));
        }
    }
}
