package dev.alvh.core.attribution;

import dev.alvh.core.step.Money;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A residual too large to be passed over.
 *
 * @param residual of the book, 1/10,000 dollars
 * @param ofGross the same as a fraction of {@link Terms#gross()}, without sign
 * @param line of which the terms miss the most
 */
public record Alarm(long residual, double ofGross, Line line) {

    /** Of what there was to explain. */
    public static final double SHARE = 0.02;

    /** Dollars below which nothing is rung. */
    public static final double LEAST = 250;

    /** One sentence. */
    public String text() {
        String why = line.causes().isEmpty()
                ? "no known cause: check its marks"
                : line.causes().stream().map(Cause::text).collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%+,.0f dollars are unexplained, %.1f %% of what moved; most of it is %s with %+,.0f: %s",
                Money.dollars(residual),
                ofGross * 100,
                line.holding().name(),
                Money.dollars(line.terms().residual()),
                why);
    }
}
