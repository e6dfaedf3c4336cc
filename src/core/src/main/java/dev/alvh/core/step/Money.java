package dev.alvh.core.step;

import dev.alvh.core.ruleset.OptionCosts;

/**
 * Money of record: a long of 1/10,000 dollar, and prices a long of 1/10,000 point. A price is rounded once, half up, when
 * it enters the books, and so is a half-spread that is a percentage of it; from there on everything is exact. A fraction of
 * a contract, which only controls hold, makes each of its gains, values and costs a fraction: each is rounded once, half
 * up, where it is booked.
 */
public final class Money {

    /** In a dollar, and in a point. */
    public static final long UNIT = 10_000;

    private Money() {}

    /** 1/10,000 points of a price in points, or 1/10,000 dollars of an amount in dollars. */
    public static long of(double amount) {
        return Math.round(amount * UNIT);
    }

    /** What a fraction of contracts makes of an amount, half up. */
    static long times(double contracts, long money) {
        return Math.round(contracts * money);
    }

    /** Dollars of an amount, or points of a price. */
    public static double dollars(long money) {
        return money / (double) UNIT;
    }

    /** Half the spread of an option, 1/10,000 points. */
    static long halfSpread(OptionCosts costs, double price) {
        return of(costs.halfSpread(price));
    }
}
