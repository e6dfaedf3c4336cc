package dev.alvh.feed.sim;

/** The grids on which prices are quoted. Every price is a whole number of ticks, so that it prints short. */
final class Ticks {

    private static final double VX_PER_POINT = 20;
    private static final double SETTLES_PER_POINT = 40;
    private static final double LEVELS_PER_POINT = 100;

    /** Below it SPX options trade in 0.05, from it on in 0.10. */
    private static final double OPTION_BREAK = 3;

    private Ticks() {}

    /** An index, to 0.01. */
    static double level(double value) {
        return Math.rint(value * LEVELS_PER_POINT) / LEVELS_PER_POINT;
    }

    /** A daily settlement of VX, to 0.025, the middle of a tick included; never below one. */
    static double settlement(double value) {
        return Math.max(Math.rint(value * SETTLES_PER_POINT), 1) / SETTLES_PER_POINT;
    }

    /** The bid of a VX market of so many ticks of 0.05 about a value; at least one tick. */
    static double vxBid(double value, int width) {
        return vx(Math.max((long) Math.rint(value * VX_PER_POINT - 0.5 * width), 1));
    }

    /** The ask that stands so many ticks above a bid. */
    static double vxAsk(double bid, int width) {
        return vx(Math.round(bid * VX_PER_POINT) + width);
    }

    private static double vx(long ticks) {
        return ticks / VX_PER_POINT;
    }

    /** The price of an SPX option at or below a value; 0 is no bid. */
    static double optionBid(double value) {
        double perPoint = value < OPTION_BREAK ? 20 : 10;
        return Math.max(Math.floor(value * perPoint), 0) / perPoint;
    }

    /** The price of an SPX option above a bid, at or above a value. */
    static double optionAsk(double value, double bid) {
        double perPoint = value < OPTION_BREAK && bid < OPTION_BREAK ? 20 : 10;
        return Math.max(Math.ceil(value * perPoint), Math.rint(bid * perPoint) + 1) / perPoint;
    }
}
