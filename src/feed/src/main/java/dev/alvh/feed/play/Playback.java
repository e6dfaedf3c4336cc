package dev.alvh.feed.play;

import dev.alvh.core.calendar.ExchangeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Sessions to play: a simulation, a data folder, a recorded session. */
public interface Playback {

    /**
     * Opens it so that it stands at the close of {@code session}, or before its first session where it begins later.
     *
     * @throws IllegalArgumentException where it has nothing up to then to start from
     */
    Opening atCloseOf(LocalDate session);

    /**
     * Opens it so that it stands at any moment.
     *
     * @throws IllegalArgumentException where it has nothing up to then to start from
     */
    default Opening at(Instant moment) {
        LocalDate before = moment.atZone(ExchangeTime.CHICAGO).toLocalDate().minusDays(1);
        return atCloseOf(before).resumingAt(moment);
    }

    /** How far one step goes at least; zero from event to event. */
    Duration step();

    /** How fast it plays at first, in multiples of real time. */
    double speed();
}
