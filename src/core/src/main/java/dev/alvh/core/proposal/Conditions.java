package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;

/**
 * What a person decided in: what the desk knew of the market at that moment, kept with the decision.
 *
 * @param move the largest move of a ticket's future since the batch, {@code |F'/F − 1|}; unavailable where the data that
 *     the desk needs is stale, and why
 * @param flow order-flow stress; where it is unavailable, the flow is not known to be crowded
 */
public record Conditions(Figure move, Figure flow) {

    /** Those of the batch itself: decided as it is issued, by a policy, before anything could move. */
    public static final Conditions AS_ISSUED =
            new Conditions(Figure.of(0), Figure.unavailable("it was decided as it was issued"));

    public Conditions {
        if (move instanceof Figure.Known(double fraction) && fraction < 0) {
            throw new IllegalArgumentException("a move has no sign, got " + fraction);
        }
    }

    /** Whether the stress is known and above a threshold. */
    boolean isCrowded(double above) {
        return flow instanceof Figure.Known(double stress) && stress > above;
    }
}
