package dev.alvh.store.journal;

import java.time.Instant;

/**
 * What is to be journaled.
 *
 * @param at the desk's clock
 * @param body a JSON object in one line: what the kind says of itself
 */
public record Entry(Instant at, EntryKind kind, String body) {

    public Entry {
        if (!body.startsWith("{") || !body.endsWith("}") || body.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a body is a JSON object in one line, got " + body);
        }
    }
}
