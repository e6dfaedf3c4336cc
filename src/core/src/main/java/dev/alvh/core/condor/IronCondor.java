package dev.alvh.core.condor;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import java.util.List;

/**
 * A short iron condor on SPX: a put and a call sold, each covered by a wing further out. What it was sold for is not
 * part of it: the methods that need the credit take it, points per share, positive where it was received.
 *
 * @param putWing strike of the put that is held
 * @param putShort strike of the put that is sold
 * @param callShort strike of the call that is sold
 * @param callWing strike of the call that is held
 * @param quantity condors, 1 or more
 */
public record IronCondor(double putWing, double putShort, double callShort, double callWing, int quantity) {

    public static final int DOLLARS_PER_POINT = 100;

    /**
     * Validates strikes and quantity.
     *
     * @throws IllegalArgumentException with the values, where the strikes do not rise or the quantity is not positive
     */
    public IronCondor {
        boolean rising = 0 < putWing && putWing < putShort && putShort < callShort && callShort < callWing;
        if (!(rising && callWing < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an iron condor needs 0 < put wing < put short < call short < call wing, got " + putWing + ", "
                            + putShort + ", " + callShort + ", " + callWing);
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("an iron condor needs a quantity of 1 or more, got " + quantity);
        }
    }

    /** The four legs by rising strike. */
    public List<CondorLeg> legs() {
        return List.of(
                new CondorLeg(OptionType.PUT, putWing, quantity),
                new CondorLeg(OptionType.PUT, putShort, -quantity),
                new CondorLeg(OptionType.CALL, callShort, -quantity),
                new CondorLeg(OptionType.CALL, callWing, quantity));
    }

    /** Dollars that one point per share is worth, over all condors. */
    public double dollarsPerPoint() {
        return (double) DOLLARS_PER_POINT * quantity;
    }

    /** Points between the strikes of the wider side. */
    public double width() {
        return Math.max(putShort - putWing, callWing - callShort);
    }

    /** What closing costs at expiry, points per share, from 0 to {@link #width()}. */
    public double payout(double spot) {
        return OptionType.PUT.intrinsic(spot, putShort)
                - OptionType.PUT.intrinsic(spot, putWing)
                + OptionType.CALL.intrinsic(spot, callShort)
                - OptionType.CALL.intrinsic(spot, callWing);
    }

    /** What closing costs by the model, points per share: on the day of entry it is the fair credit. */
    public double mark(SpxMarket market, double years) {
        return market.price(OptionType.PUT, putShort, years)
                - market.price(OptionType.PUT, putWing, years)
                + market.price(OptionType.CALL, callShort, years)
                - market.price(OptionType.CALL, callWing, years);
    }

    /** Profit at expiry, dollars. */
    public double profitAtExpiry(double credit, double spot) {
        return dollarsPerPoint() * (credit - payout(spot));
    }

    /** Profit by the model on any day until expiry, dollars. */
    public double profit(double credit, SpxMarket market, double years) {
        return dollarsPerPoint() * (credit - mark(market, years));
    }

    /** The most that can be made, dollars: the credit, kept between the strikes that were sold. */
    public double maxProfit(double credit) {
        return dollarsPerPoint() * credit;
    }

    /** The most that can be lost, dollars: the wider side less the credit. At or below 0 nothing can be lost. */
    public double maxLoss(double credit) {
        return dollarsPerPoint() * (width() - credit);
    }

    /** The defined-risk requirement, dollars: what can be lost, never below 0. */
    public double margin(double credit) {
        return Math.max(maxLoss(credit), 0);
    }

    /** The spot below which the condor loses at expiry. */
    public Figure lowerBreakEven(double credit) {
        return breakEven(credit, putShort - putWing, -1, putShort, "below");
    }

    /** The spot above which the condor loses at expiry. */
    public Figure upperBreakEven(double credit) {
        return breakEven(credit, callWing - callShort, 1, callShort, "above");
    }

    private static Figure breakEven(double credit, double width, int direction, double sold, String side) {
        if (credit < 0) {
            return Figure.unavailable("the condor loses everywhere: it was entered for a debit of " + -credit);
        }
        if (credit >= width) {
            return Figure.unavailable("the condor cannot lose " + side + ": its credit " + credit + " covers the width "
                    + width + " of that side");
        }
        return Figure.of(sold + direction * credit);
    }
}
