package dev.alvh.core.condor;

/**
 * What the market shows for one option, points. A zero bid is a quote: nobody buys. A crossed or one-sided market is
 * none, and belongs in an empty place of {@link CondorQuotes}.
 *
 * @param bid 0 or more
 * @param ask above 0, not below the bid
 */
public record LegQuote(double bid, double ask) {

    public LegQuote {
        if (!(bid >= 0 && bid <= ask && ask > 0 && ask < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a quote needs 0 <= bid <= ask and an ask, got bid " + bid + ", ask " + ask);
        }
    }
}
