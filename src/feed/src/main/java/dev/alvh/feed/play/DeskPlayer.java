package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.quote.MarketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a source through the fold on a thread of its own: what is due is conflated, folded at most 60 times a second, and
 * the state goes to one listener, on this thread. Between two batches the thread is parked.
 *
 * <p>Commands may come from every thread; they take effect before the next batch.
 */
public final class DeskPlayer implements AutoCloseable {

    /** Shortest time between two states. */
    private static final Duration FRAME = Duration.ofNanos(1_000_000_000L / 60);

    /** Ages grow without events too. */
    private static final Duration IDLE = Duration.ofMillis(250);

    /** What a listener is told. */
    public interface Listener {

        void state(DeskState state, PlayerStatus status);

        /** The thread ended because of a defect; nothing more will come. */
        void failed(RuntimeException defect);
    }

    /** Hears of each batch before it is folded. */
    @FunctionalInterface
    public interface Recorder extends Consumer<Batch> {}

    private final Playback playback;
    private final Listener listener;
    private final Recorder recorder;
    private final Thread thread;
    private final Queue<Runnable> commands = new ArrayDeque<>();
    private final Conflator conflator = new Conflator();
    private final VirtualClock clock;
    private EventSource source;
    private Duration step;
    private DeskFold fold;
    private @Nullable MarketEvent next;
    private boolean closed;
    private Duration lag = Duration.ZERO;

    /** A player that stands at the beginning of {@code session}, paused. */
    public DeskPlayer(Playback playback, LocalDate session, Listener listener, Recorder recorder) {
        this.playback = playback;
        this.listener = listener;
        this.recorder = recorder;
        Opening opening = playback.from(session);
        this.clock = new VirtualClock(opening.start(), System::nanoTime);
        this.source = opening.events();
        this.step = opening.step();
        this.fold = new DeskFold(opening.known(), opening.start(), opening.settings());
        this.thread = Thread.ofPlatform().daemon().name("desk").unstarted(this::run);
    }

    /** Starts the thread; the first state is told at once. */
    public void start() {
        thread.start();
    }

    public void play() {
        command(clock::run);
    }

    public void pause() {
        command(clock::stop);
    }

    /** Changes the pace, in multiples of real time. */
    public void setSpeed(double multiple) {
        command(() -> clock.setSpeed(multiple));
    }

    /** Stands still at the next moment at which something happens. */
    public void step() {
        command(this::takeStep);
    }

    /** Goes back or on to the beginning of a session; playing or not stays as it is. */
    public void seek(LocalDate session) {
        command(() -> open(playback.from(session)));
    }

    /** Ends the thread and waits for it. */
    @Override
    public void close() {
        command(() -> closed = true);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void command(Runnable command) {
        synchronized (commands) {
            commands.add(command);
            commands.notifyAll();
        }
    }

    private void run() {
        try {
            next = source.next().orElse(null);
            tell();
            while (!closed) {
                long began = System.nanoTime();
                if (!obey()) {
                    offerDue();
                    take();
                }
                rest(began);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException defect) {
            listener.failed(defect);
        }
    }

    /** Whether a command changed what is shown. */
    private boolean obey() {
        boolean some = false;
        while (true) {
            Runnable command;
            synchronized (commands) {
                command = commands.poll();
            }
            if (command == null) {
                break;
            }
            command.run();
            some = true;
        }
        if (some && !closed) {
            tell();
        }
        return some;
    }

    private void offerDue() {
        Instant now = clock.now();
        while (next != null && !next.at().isAfter(now)) {
            conflator.offer(next);
            next = source.next().orElse(null);
        }
        if (next == null && clock.isRunning()) {
            clock.stop();
        }
    }

    private void take() {
        Batch batch = conflator.drain(clock.now());
        if (!batch.events().isEmpty() || batch.now().isAfter(fold.state().now())) {
            recorder.accept(batch);
            fold.fold(batch);
            tell();
        }
    }

    private void takeStep() {
        clock.stop();
        if (next == null) {
            return;
        }
        Instant least = clock.now().plus(step);
        clock.set(next.at().isAfter(least) ? next.at() : least);
        offerDue();
        take();
    }

    private void open(Opening opening) {
        conflator.drain(opening.start());
        source = opening.events();
        step = opening.step();
        fold = new DeskFold(opening.known(), opening.start(), opening.settings());
        next = source.next().orElse(null);
        clock.set(opening.start());
    }

    private void tell() {
        listener.state(fold.state(), new PlayerStatus(clock.isRunning(), clock.speed(), next == null, lag));
    }

    /** Parks until the next frame in which something is due, a command comes, or ages have grown. */
    private void rest(long began) throws InterruptedException {
        Duration spent = Duration.ofNanos(System.nanoTime() - began);
        lag = spent.compareTo(FRAME) > 0 ? spent.minus(FRAME) : Duration.ZERO;
        Duration due =
                Optional.ofNullable(next).map(event -> clock.until(event.at())).orElse(IDLE);
        Duration pause = min(max(due, FRAME.minus(spent)), IDLE);
        long millis = Math.max(1, pause.toMillis());
        synchronized (commands) {
            if (commands.isEmpty()) {
                commands.wait(millis);
            }
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
