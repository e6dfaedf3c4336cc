package dev.alvh.feed.play;

import dev.alvh.core.proposal.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Plays on a thread of its own, at most 60 states a second. Between two of them, and while there is nothing to do, the
 * thread is parked.
 */
final class ThreadedPlayer implements DeskPlayer {

    /** Ages grow on the clock without events too. */
    private static final Duration IDLE = Duration.ofMillis(250);

    private final Player player;
    private final PlayerListener listener;
    private final Queue<Runnable> commands = new ArrayDeque<>();
    private boolean closed;

    ThreadedPlayer(Player player, PlayerListener listener) {
        this.player = player;
        this.listener = listener;
        Thread.ofPlatform().daemon().name("desk").start(this::run);
    }

    @Override
    public void show(LocalDate closeOf, int request) {
        command(() -> player.show(closeOf, request));
    }

    @Override
    public void seek(Instant moment, int request) {
        command(() -> player.seek(moment, request));
    }

    @Override
    public void play() {
        command(player::play);
    }

    @Override
    public void pause() {
        command(player::pause);
    }

    @Override
    public void setSpeed(double multiple) {
        command(() -> player.setSpeed(multiple));
    }

    @Override
    public void step() {
        command(player::step);
    }

    @Override
    public void rule(Ruling ruling) {
        command(() -> player.rule(ruling));
    }

    @Override
    public void close() {
        synchronized (commands) {
            closed = true;
            commands.clear();
            commands.notifyAll();
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
            while (true) {
                long began = System.nanoTime();
                try {
                    obey();
                    if (player.isPlaying()) {
                        player.advance();
                    }
                } catch (RuntimeException | Error defect) {
                    player.stop();
                    listener.stopped("the desk stopped because of an internal error: " + defect);
                }
                if (!rest(Duration.ofNanos(System.nanoTime() - began))) {
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            player.close();
        }
    }

    private void obey() {
        for (Runnable command = nextCommand(); command != null; command = nextCommand()) {
            command.run();
        }
    }

    private @Nullable Runnable nextCommand() {
        synchronized (commands) {
            return commands.poll();
        }
    }

    /** Parks until the next frame in which something is due, or a command comes; false where the thread is to end. */
    private boolean rest(Duration spent) throws InterruptedException {
        long frame = Math.max(Player.FRAME.minus(spent).toMillis(), 1);
        long due = Math.min(player.untilNext().orElse(IDLE).toMillis(), IDLE.toMillis());
        synchronized (commands) {
            if (!closed && commands.isEmpty()) {
                if (player.isPlaying()) {
                    commands.wait(Math.max(frame, due));
                } else {
                    commands.wait();
                }
            }
            return !closed;
        }
    }
}
