package dev.alvh.feed.play;

import dev.alvh.core.desk.BatchSource;

/** What an opening plays. */
public sealed interface Supply {

    /** Events as they come: the player's pace decides which of them are folded together. */
    record Events(EventSource source) implements Supply {}

    /** Batches as they once were folded, whatever the pace. */
    record Batches(BatchSource source) implements Supply {}
}
