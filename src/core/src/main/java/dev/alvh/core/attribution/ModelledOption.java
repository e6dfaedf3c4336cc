package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import java.util.List;

/**
 * One option by the books' own model, as a function of what the market says: the underlying at {@link #UNDERLYING}, the
 * rate at {@link #RATE}, then an index of volatility for each of {@link #indices()}. Its time is that of the later close.
 */
interface ModelledOption {

    int UNDERLYING = 0;
    int RATE = 1;
    int FIRST_INDEX = 2;

    /** Per point of the underlying, the strike's volatility held. */
    record Greeks(double delta, double gamma) {}

    /** To its end, 0 or more. */
    double years();

    /** What moves its volatility. */
    List<SeriesId> indices();

    /** Points. */
    double price(double[] market);

    /** σ√T of its strike: one standard deviation of the logarithm of the underlying at expiry. */
    double deviation(double[] market);

    /** With no time left there is no gamma: all of it sits at the strike. */
    Greeks greeks(double[] market);
}
