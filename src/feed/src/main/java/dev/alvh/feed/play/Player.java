package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.proposal.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A playback, its clock and its fold. Used by one thread at a time. */
final class Player {

    /** At most this many states a second. */
    static final Duration FRAME = Duration.ofNanos(1_000_000_000L / 60);

    /** While nothing trades, what comes next need not be waited for. */
    private static final Duration NIGHT = Duration.ofMinutes(30);

    private record Reel(Instant start, Head head, DeskFold fold) {}

    private final Playback playback;
    private final PlayerListener listener;
    private final DeskRecorder recorder;
    private final LongSupplier nanoTime;
    private final VirtualClock clock;
    private final LagWatch lag = new LagWatch(FRAME);
    private @Nullable Reel reel;
    private int request;

    /**
     * A player that shows nothing yet.
     *
     * @param recorder hears of each batch before it is folded
     * @param nanoTime real time, as {@link System#nanoTime} tells it
     */
    Player(Playback playback, PlayerListener listener, DeskRecorder recorder, LongSupplier nanoTime) {
        this.playback = playback;
        this.listener = listener;
        this.recorder = recorder;
        this.nanoTime = nanoTime;
        this.clock = new VirtualClock(Instant.EPOCH, nanoTime);
        clock.setSpeed(playback.speed());
    }

    void show(LocalDate closeOf, int asked) {
        goTo(() -> playback.atCloseOf(closeOf), asked);
    }

    void seek(Instant moment, int asked) {
        goTo(() -> playback.at(moment), asked);
    }

    /** Where an opening is. */
    @FunctionalInterface
    private interface Wanted {
        Opening opening();
    }

    private void goTo(Wanted wanted, int asked) {
        clock.stop();
        request = asked;
        try {
            Opening opening = wanted.opening();
            Reel at = reachable(opening);
            reel = at;
            at.head().catchUp(opening.resume(), batch -> take(at, batch));
            clock.set(opening.resume());
            tell();
        } catch (IllegalArgumentException impossible) {
            listener.failed(String.valueOf(impossible.getMessage()));
        }
    }

    /** Forward the present fold goes on; back it begins again: what a fold has learnt it cannot forget. */
    private Reel reachable(Opening opening) {
        Reel present = reel;
        if (present != null
                && present.start().equals(opening.start())
                && !opening.resume().isBefore(present.fold().state().now())) {
            return present;
        }
        recorder.begin(opening.known(), opening.start(), opening.settings());
        DeskFold fold = new DeskFold(opening.known(), opening.start(), opening.settings());
        return new Reel(opening.start(), Head.of(opening), fold);
    }

    void play() {
        if (due().isPresent()) {
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
        due().ifPresent(next -> {
            Instant least = clock.now().plus(playback.step());
            clock.set(next.isAfter(least) ? next : least);
        });
        advance();
        tell();
    }

    /** At the moment of the last state: what the person saw. */
    void rule(Ruling ruling) {
        Reel at = reel;
        if (at != null) {
            take(at, new Batch(at.fold().state().now(), List.of(), List.of(ruling), 0, 0));
            tell();
        }
    }

    /** Folds what is due. */
    void advance() {
        Reel at = reel;
        if (at == null) {
            return;
        }
        long began = nanoTime.getAsLong();
        due().filter(_ -> clock.isRunning() && !at.fold().state().trading()).ifPresent(this::skipNight);
        Instant before = at.fold().state().now();
        at.head().advance(clock.now(), batch -> take(at, batch));
        if (due().isEmpty()) {
            clock.stop();
            clock.set(at.fold().state().now());
        }
        if (at.fold().state().now().isAfter(before) || !clock.isRunning()) {
            tell();
        }
        lag.took(Duration.ofNanos(nanoTime.getAsLong() - began));
    }

    /** Real time until something is due; empty where nothing will be. */
    Optional<Duration> untilNext() {
        return clock.isRunning() ? due().map(clock::until) : Optional.empty();
    }

    boolean isPlaying() {
        return clock.isRunning();
    }

    /** Forgets a fold that cannot be trusted any more. */
    void stop() {
        clock.stop();
        reel = null;
    }

    /** Ends what it began. */
    void close() {
        clock.stop();
        recorder.close();
    }

    private void take(Reel at, Batch batch) {
        recorder.record(batch);
        at.fold().fold(batch);
    }

    private Optional<Instant> due() {
        Reel at = reel;
        return at == null ? Optional.empty() : at.head().due();
    }

    private void skipNight(Instant morning) {
        Instant before = morning.minus(NIGHT);
        if (clock.now().isBefore(before)) {
            clock.set(before);
        }
    }

    private void tell() {
        Reel at = reel;
        if (at != null) {
            listener.state(
                    at.fold().state(),
                    new PlayerStatus(
                            request,
                            clock.isRunning(),
                            clock.speed(),
                            due().isEmpty(),
                            lag.last(),
                            lag.most(),
                            messages()));
        }
    }

    private List<String> messages() {
        return Stream.of(lag.message(), recorder.trouble())
                .flatMap(Optional::stream)
                .toList();
    }
}
