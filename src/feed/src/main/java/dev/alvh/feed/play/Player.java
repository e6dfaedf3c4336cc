package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.quote.MarketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A playback, its clock and its fold. Used by one thread at a time. */
final class Player {

    /** While nothing trades, what comes next need not be waited for. */
    private static final Duration NIGHT = Duration.ofMinutes(30);

    private final Playback playback;
    private final PlayerListener listener;
    private final Consumer<Batch> recorder;
    private final Conflator conflator = new Conflator();
    private final VirtualClock clock = new VirtualClock(Instant.EPOCH, System::nanoTime);
    private @Nullable EventSource source;
    private @Nullable DeskFold fold;
    private @Nullable MarketEvent next;
    private int request;
    private Duration lag = Duration.ZERO;

    /**
     * A player that shows nothing yet.
     *
     * @param recorder hears of each batch before it is folded
     */
    Player(Playback playback, PlayerListener listener, Consumer<Batch> recorder) {
        this.playback = playback;
        this.listener = listener;
        this.recorder = recorder;
        clock.setSpeed(playback.speed());
    }

    void show(LocalDate closeOf, int asked) {
        clock.stop();
        request = asked;
        conflator.drain(clock.now());
        try {
            Opening opening = playback.atCloseOf(closeOf);
            EventSource events = opening.events();
            DeskFold folded = new DeskFold(opening.known(), opening.start(), opening.settings());
            source = events;
            fold = folded;
            next = events.next().orElse(null);
            catchUp(folded, opening.resume());
            clock.set(opening.resume());
            tell();
        } catch (IllegalArgumentException impossible) {
            listener.failed(String.valueOf(impossible.getMessage()));
        }
    }

    void play() {
        if (next != null) {
            clock.run();
        }
        tell();
    }

    void pause() {
        clock.stop();
        tell();
    }

    void setSpeed(double multiple) {
        clock.setSpeed(Math.clamp(multiple, VirtualClock.SLOWEST, VirtualClock.FASTEST));
        tell();
    }

    void step() {
        clock.stop();
        if (next != null) {
            Instant least = clock.now().plus(playback.step());
            clock.set(next.at().isAfter(least) ? next.at() : least);
        }
        advance();
        tell();
    }

    /** Folds what is due. */
    void advance() {
        if (fold == null) {
            return;
        }
        offerDue(fold);
        Batch batch = conflator.drain(clock.now());
        if (!batch.events().isEmpty() || batch.now().isAfter(fold.state().now())) {
            recorder.accept(batch);
            fold.fold(batch);
            tell();
        }
    }

    /** Real time until something is due; empty where nothing will be. */
    Optional<Duration> untilNext() {
        return clock.isRunning() ? Optional.ofNullable(next).map(event -> clock.until(event.at())) : Optional.empty();
    }

    boolean isPlaying() {
        return clock.isRunning();
    }

    void setLag(Duration late) {
        lag = late;
    }

    private void offerDue(DeskFold folded) {
        if (clock.isRunning() && next != null && !folded.state().trading()) {
            skipNight(next.at());
        }
        Instant now = clock.now();
        while (next != null && !next.at().isAfter(now)) {
            conflator.offer(next);
            pull();
        }
        if (next == null) {
            clock.stop();
        }
    }

    private void skipNight(Instant morning) {
        Instant before = morning.minus(NIGHT);
        if (clock.now().isBefore(before)) {
            clock.set(before);
        }
    }

    /** Moment by moment, as fast as it goes. */
    private void catchUp(DeskFold folded, Instant until) {
        List<MarketEvent> moment = new ArrayList<>();
        while (next != null && !next.at().isAfter(until)) {
            Instant at = next.at();
            while (next != null && next.at().equals(at)) {
                moment.add(next);
                pull();
            }
            folded.fold(Batch.of(at, moment));
            moment.clear();
        }
    }

    private void pull() {
        next = source == null ? null : source.next().orElse(null);
    }

    private void tell() {
        if (fold != null) {
            listener.state(
                    fold.state(), new PlayerStatus(request, clock.isRunning(), clock.speed(), next == null, lag));
        }
    }
}
