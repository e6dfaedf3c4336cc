package dev.alvh.core.quote;

import java.util.Optional;

/** What can be wrong with a quote. */
public enum Fault {
    /** Older than what the table already holds: dropped. */
    OUT_OF_ORDER("out of order"),
    /** The same moment and the same numbers again: dropped. */
    DUPLICATE("duplicate"),
    /** Of a moment that the desk's clock has not reached: dropped. */
    AHEAD("ahead of the clock"),
    /** The bid above the ask: dropped. */
    CROSSED("crossed"),
    /** The ask so far above the bid that the middle says nothing: dropped. */
    TOO_WIDE("too wide"),
    /** One side missing: shown, but no price is read off it. */
    ONE_SIDED("one-sided"),
    /** Not finite, negative or zero where a price must be above it, or no side at all: dropped. */
    NOT_A_PRICE("not a price");

    /** A market in a VX future is a few hundredths of its price wide. */
    private static final double WIDEST_FUTURE = 1.25;

    /** An option of many points is quoted much closer; of a few points, spreads of several times the bid are usual. */
    private static final double WIDEST_OPTION = 4;

    private static final double FEW_POINTS = 10;

    private final String words;

    /** Made once: every quote is asked for its fault. */
    private final Optional<Fault> found = Optional.of(this);

    Fault(String words) {
        this.words = words;
    }

    /** What is wrong with a quote by itself, whatever was said before; empty where nothing is. */
    public static Optional<Fault> of(MarketEvent.Quote quote) {
        double bid = quote.bid();
        double ask = quote.ask();
        // an option that nobody wants to have is bid 0; a future never is
        boolean option = quote.instrument() instanceof Instrument.SpxOption;
        boolean hasBid = bid > 0 || (bid == 0 && option);
        boolean hasAsk = ask > 0;
        if (isNonsense(bid) || isNonsense(ask) || !(hasBid || hasAsk)) {
            return NOT_A_PRICE.found;
        }
        if (!(hasBid && hasAsk)) {
            return ONE_SIDED.found;
        }
        if (bid > ask) {
            return CROSSED.found;
        }
        double widest = option ? Math.max(WIDEST_OPTION * bid, FEW_POINTS) : WIDEST_FUTURE * bid;
        return ask > widest ? TOO_WIDE.found : Optional.empty();
    }

    /** What is wrong with an index by itself; empty where nothing is. */
    public static Optional<Fault> of(MarketEvent.Level level) {
        return isPrice(level.value()) ? Optional.empty() : NOT_A_PRICE.found;
    }

    static boolean isPrice(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    /** A missing side is NaN; what is infinite or negative is no side and no absence. */
    private static boolean isNonsense(double side) {
        return Double.isInfinite(side) || side < 0;
    }

    public String words() {
        return words;
    }
}
