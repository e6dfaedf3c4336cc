package dev.alvh.feed.play;

import java.time.LocalDate;
import java.util.NavigableSet;

/** Sessions that can be played from any one on: a simulation, a data folder, a recorded session. */
public interface Playback {

    /** The sessions that it has, or for one without end those that can be chosen. */
    NavigableSet<LocalDate> sessions();

    /** Opens it so that {@code session} is the first to be played. */
    Opening from(LocalDate session);
}
