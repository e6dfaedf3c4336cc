package dev.alvh.core.control;

import dev.alvh.core.tape.TapeDay;

/**
 * The short-term VIX futures index before interest, by S&P's roll: it holds the first two monthly contracts in the
 * weights {@code dr/dt} and {@code 1 − dr/dt}, numbers of contracts, and the weights of the close before stand on both
 * sides of a session's return. It never holds a contract on its settlement date, so no return reads a final settlement
 * unless the sessions before it were missing. Mutable, for one thread.
 */
public final class FrontIndex {

    private int nearDay;
    private int farDay;
    private double weight = Double.NaN;
    private double near;
    private double far;

    /** Before its first session. */
    public FrontIndex() {}

    /**
     * Follows the index over a session.
     *
     * @return its simple return since the last session that it could follow; 0 on its first; NaN where a contract that
     *     it holds has no price on the day, and then it holds what it held
     */
    public double follow(TapeDay day) {
        double change = 0;
        if (!Double.isNaN(weight)) {
            double nearNow = weight > 0 ? price(day, nearDay, near) : near;
            double farNow = weight < 1 ? price(day, farDay, far) : far;
            change = level(nearNow, farNow) / level(near, far) - 1;
            if (Double.isNaN(change)) {
                return change;
            }
        }
        nearDay = day.settleDay(0);
        farDay = day.settleDay(1);
        near = day.price(0);
        far = day.price(1);
        weight = day.frontWeight();
        return change;
    }

    /** What the two contracts are worth in their weights at the last session followed, points. */
    public double level() {
        return level(near, far);
    }

    private double level(double nearPrice, double farPrice) {
        return weight * nearPrice + (1 - weight) * farPrice;
    }

    /** Settlement date of the first contract held, days since 1970. */
    public int nearDay() {
        return nearDay;
    }

    /** Of the second. */
    public int farDay() {
        return farDay;
    }

    /** Of the first contract, 0 to 1. */
    public double nearWeight() {
        return weight;
    }

    /** A contract that settled while no session was followed is worth its final settlement, or its last price. */
    private static double price(TapeDay day, int settleDay, double last) {
        int node = day.nodeOf(settleDay);
        if (node >= 0) {
            return day.price(node);
        }
        double settled = day.finalSettlement(settleDay);
        return Double.isNaN(settled) && settleDay <= day.epochDay() ? last : settled;
    }
}
