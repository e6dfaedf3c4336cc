package dev.alvh.feed.play;

import dev.alvh.core.quote.MarketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A playback of events that keeps what is pulled from it. To be opened once. */
final class Tapped implements Playback {

    private final Playback playback;
    private final List<MarketEvent> pulled = Collections.synchronizedList(new ArrayList<>());

    Tapped(Playback playback) {
        this.playback = playback;
    }

    /** In order; the last one may not have been folded yet. */
    List<MarketEvent> pulled() {
        return List.copyOf(pulled);
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        return tap(playback.atCloseOf(session));
    }

    @Override
    public Opening at(Instant moment) {
        return tap(playback.at(moment));
    }

    private Opening tap(Opening opening) {
        if (!(opening.supply() instanceof Supply.Events(EventSource source))) {
            throw new IllegalArgumentException("only events can be tapped, got " + opening.supply());
        }
        EventSource heard = () -> {
            Optional<MarketEvent> next = source.next();
            next.ifPresent(pulled::add);
            return next;
        };
        return new Opening(opening.known(), opening.start(), heard, opening.settings(), opening.resume());
    }

    @Override
    public Duration step() {
        return playback.step();
    }

    @Override
    public double speed() {
        return playback.speed();
    }
}
