package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskState;

/** Hears what the player makes, on the player's thread. */
public interface PlayerListener {

    void state(DeskState state, PlayerStatus status);

    /** What was asked for cannot be shown, or the fold has a defect; the player goes on. */
    void failed(String why);
}
