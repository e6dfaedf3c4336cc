package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One order of a batch, netted by contract.
 *
 * @param quantity contracts, 1 or more
 * @param contract the future, or the settlement of the calls
 * @param callStrike points, where it is calls
 * @param price at the decision, points: the settlement, the model's value of a call, or near less far of a spread;
 *     unavailable where the contract did not settle that day
 * @param spreadWith the far contract, where the ticket is a calendar spread: sold near and bought far
 */
public record Ticket(
        Side side,
        int quantity,
        Series series,
        VxFuture contract,
        OptionalDouble callStrike,
        Figure price,
        Optional<VxFuture> spreadWith) {

    /** Which way. */
    public enum Side {
        BUY,
        SELL
    }

    /** What a calendar spread locks, {@code (F(near) − F(far)) × multiplier × contracts}, dollars; 0 of other tickets. */
    public double lockedRoll() {
        double dollars = price.asOptional().orElse(0) * series.dollarsPerPoint() * quantity;
        return spreadWith.isPresent() ? Math.rint(dollars * 100) / 100 : 0;
    }
}
