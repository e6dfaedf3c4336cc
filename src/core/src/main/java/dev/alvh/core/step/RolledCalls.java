package dev.alvh.core.step;

import dev.alvh.core.control.Control;
import dev.alvh.core.layer.VixStrikes;
import dev.alvh.core.rule.Tenors;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;

/** VIX calls of a delta of 0.30, held until few days are left and then rolled into those of the target days. */
final class RolledCalls extends FractionalBook {

    private static final double DELTA = 0.30;

    /** How many calls are bought at a roll. */
    interface Size {

        /** {@code future} and {@code price} of a call, points, at the close that decides. */
        double contracts(Ruleset ruleset, double future, double price, double delta);
    }

    private final int targetDays;
    private final Size size;

    private RolledCalls(int targetDays, Size size) {
        super(1);
        this.targetDays = targetDays;
        this.size = size;
    }

    /** Some 60 days to settlement, for the same dollars per point at each roll. */
    static RolledCalls sixtyDays() {
        return new RolledCalls(
                60, (_, _, _, delta) -> Control.DOLLARS_PER_POINT / (Series.CALL.dollarsPerPoint() * delta));
    }

    /** One month, for a share of capital by the level of the future that the calls are written on. */
    static RolledCalls vxth() {
        return new RolledCalls(
                30,
                (ruleset, future, price, _) ->
                        vxthShare(future) * ruleset.sizing().capital() / (Series.CALL.dollarsPerPoint() * price));
    }

    /** What Cboe's VXTH index spends on calls, by forward VIX: a fraction of the portfolio. */
    static double vxthShare(double forward) {
        return forward < 15 || forward > 50 ? 0 : forward <= 30 ? 0.01 : 0.005;
    }

    /** Calls that were not bought, as nothing was to be spent, are rolled on the same days. */
    @Override
    public void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint) {
        int fewest = ruleset.selection().fewestDays();
        int node = Tenors.nearest(day, targetDays, fewest + 1);
        if (settleDays[0] - day.epochDay() > fewest || node < 0) {
            return;
        }
        double strike = strike(day, ruleset, node);
        double price = VixMarks.call(day, ruleset, node, strike);
        double delta = VixMarks.callDelta(day, ruleset, node, strike);
        move(0, day.settleDay(node), strike, size.contracts(ruleset, day.price(node), price, delta));
    }

    /** The listed strike above the future whose call has the delta nearest 0.30, the lower of two. */
    static double strike(TapeDay day, Ruleset ruleset, int node) {
        double strike = VixStrikes.from(day.price(node));
        double delta = VixMarks.callDelta(day, ruleset, node, strike);
        while (delta > DELTA) {
            double next = VixStrikes.after(strike);
            double nextDelta = VixMarks.callDelta(day, ruleset, node, next);
            if (DELTA - nextDelta >= delta - DELTA) {
                return strike;
            }
            strike = next;
            delta = nextDelta;
        }
        return strike;
    }
}
