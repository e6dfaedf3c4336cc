package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskState;

/** Hears what the player makes, on the player's thread. */
public interface PlayerListener {

    void state(DeskState state, PlayerStatus status);

    /** What was asked for cannot be shown; the player stands where it stood. */
    void failed(String why);

    /**
     * The player has stopped at a defect: what it told before may be wrong, and nothing comes before it is shown a moment
     * anew.
     */
    default void stopped(String why) {
        failed(why);
    }
}
