package dev.alvh.core.quote;

import java.time.Instant;

/**
 * The last word on an instrument.
 *
 * @param kind what the price is
 * @param price points, above 0: the middle of the last two-sided quote, the index, or the settlement
 * @param bid points; NaN where nobody bids
 * @param ask points; NaN where nobody offers
 * @param at the moment for which {@code price} holds, which a later one-sided quote does not move
 */
public record Mark(Kind kind, double price, double bid, double ask, Instant at) {

    /** What a price is. */
    public enum Kind {
        QUOTED,
        CALCULATED,
        SETTLED
    }

    /** Whether somebody bids and somebody offers: a quote of which one side has gone keeps its last price alone. */
    public boolean isTwoSided() {
        return !Double.isNaN(bid) && !Double.isNaN(ask);
    }
}
