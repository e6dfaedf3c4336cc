package dev.alvh.core.chain;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.option.OptionType;
import java.util.OptionalDouble;

/**
 * The market of one listed option. A side that nobody quotes is absent, never zero.
 *
 * @param expiry what it settles on; an AM and a PM expiry of one date are two contracts
 * @param strike points, above 0
 * @param bid points, above 0
 * @param ask points, not below the bid
 * @param sourceVol the volatility that the source printed beside the quote, a decimal per year: to compare with, never
 *     to price with
 * @param sourceDelta the delta that the source printed
 */
public record OptionQuote(
        Contract expiry,
        double strike,
        OptionType type,
        OptionalDouble bid,
        OptionalDouble ask,
        OptionalDouble sourceVol,
        OptionalDouble sourceDelta) {

    /**
     * Validates the quote.
     *
     * @throws IllegalArgumentException where strike or a side is not a positive number, or the sides cross
     */
    public OptionQuote {
        requirePositive("strike", strike);
        bid.ifPresent(value -> requirePositive("bid", value));
        ask.ifPresent(value -> requirePositive("ask", value));
        if (bid.isPresent() && ask.isPresent() && bid.getAsDouble() > ask.getAsDouble()) {
            throw new IllegalArgumentException(
                    "a bid cannot be above its ask, got " + bid.getAsDouble() + " and " + ask.getAsDouble());
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the " + name + " of a quote is above 0 and finite, got " + value);
        }
    }

    /** Halfway between bid and ask; absent unless both are quoted, because half of an ask is no price. */
    public OptionalDouble mid() {
        return bid.isPresent() && ask.isPresent()
                ? OptionalDouble.of(0.5 * (bid.getAsDouble() + ask.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Ask less bid, 0 or more points; absent unless both are quoted. */
    public OptionalDouble spread() {
        return bid.isPresent() && ask.isPresent()
                ? OptionalDouble.of(ask.getAsDouble() - bid.getAsDouble())
                : OptionalDouble.empty();
    }
}
