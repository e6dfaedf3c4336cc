package dev.alvh.feed.play;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.RecordedDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A recorded desk: every batch is folded as it was, at any pace. */
public final class RecordedPlayback implements Playback {

    private final RecordedDesk recorded;

    public RecordedPlayback(RecordedDesk recorded) {
        this.recorded = recorded;
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        return at(ExchangeTime.vxSettlement(session));
    }

    @Override
    public Opening at(Instant moment) {
        Instant start = recorded.start();
        return new Opening(
                recorded.known(),
                start,
                new Supply.Batches(recorded.batches()),
                recorded.settings(),
                moment.isBefore(start) ? start : moment);
    }

    @Override
    public Duration step() {
        return Duration.ZERO;
    }

    @Override
    public double speed() {
        return 1;
    }
}
