package dev.alvh.core.observation;

import java.time.Instant;

/**
 * A figure together with where it comes from and the moment for which it holds.
 *
 * @param figure the number, or why there is none
 * @param provenance its origin
 * @param at the instant for which it holds
 */
public record Observation(Figure figure, Provenance provenance, Instant at) {

    /** Its age on a clock that shows {@code now}. */
    public Age age(Instant now) {
        return Age.between(at, now);
    }
}
