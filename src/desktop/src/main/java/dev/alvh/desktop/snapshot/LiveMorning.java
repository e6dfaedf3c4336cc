package dev.alvh.desktop.snapshot;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.time.Duration;
import java.time.LocalDate;

/** A simulation an hour after its first session opened: every market quotes, nothing is stale. */
record LiveMorning(SimulatedPlayback simulation) implements Playback {

    private static final Duration PLAYED = Duration.ofHours(1);

    /** The session before the one that is played. */
    LocalDate before() {
        return ExchangeCalendar.CBOE_OPTIONS.previousSession(simulation.firstSession());
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        return simulation
                .atCloseOf(before())
                .resumingAt(ExchangeTime.openingSettlement(simulation.firstSession())
                        .plus(PLAYED));
    }

    @Override
    public Duration step() {
        return simulation.step();
    }

    @Override
    public double speed() {
        return simulation.speed();
    }
}
