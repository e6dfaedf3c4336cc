package dev.alvh.core.condor;

import dev.alvh.core.option.OptionType;

/**
 * One option series of a condor.
 *
 * @param strike points
 * @param quantity contracts, negative where sold
 */
public record CondorLeg(OptionType type, double strike, int quantity) {

    /** What the whole leg gains in dollars where its option goes from one price to another, points. */
    public double profit(double entryPrice, double price) {
        return (double) IronCondor.DOLLARS_PER_POINT * quantity * (price - entryPrice);
    }

    /** What the whole leg has gained at expiry, dollars. */
    public double profitAtExpiry(double entryPrice, double spot) {
        return profit(entryPrice, type.intrinsic(spot, strike));
    }

    /** Whether it is one that was sold. */
    public boolean sold() {
        return quantity < 0;
    }
}
