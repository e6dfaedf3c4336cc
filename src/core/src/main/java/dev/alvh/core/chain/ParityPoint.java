package dev.alvh.core.chain;

import java.util.Optional;

/**
 * What one strike says about the forward.
 *
 * @param strike points
 * @param difference call mid less put mid, points
 * @param spread bid-ask spread of call and put together, points, above 0
 */
record ParityPoint(double strike, double difference, double spread) {

    /** A locked market is no more exact than a tick. */
    private static final double TICK = 0.05;

    /** The point of a strike; empty unless call and put both have a bid and an ask. */
    static Optional<ParityPoint> of(StrikeQuotes strike) {
        return strike.call().flatMap(call -> strike.put().flatMap(put -> of(call, put)));
    }

    private static Optional<ParityPoint> of(OptionQuote call, OptionQuote put) {
        if (call.mid().isEmpty() || put.mid().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParityPoint(
                call.strike(),
                call.mid().getAsDouble() - put.mid().getAsDouble(),
                Math.max(TICK, call.spread().orElseThrow() + put.spread().orElseThrow())));
    }
}
