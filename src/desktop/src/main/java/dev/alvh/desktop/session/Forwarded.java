package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.fx.LatestValue;
import dev.alvh.desktop.fx.Paced;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.time.Duration;
import java.util.concurrent.Executor;

/** Hands on what a player tells to another thread: only the newest state, and no faster than screens are repainted. */
final class Forwarded implements PlayerListener {

    /** At most thirty states a second: more cannot be read. */
    private static final Duration FRAME = Duration.ofNanos(1_000_000_000L / 30);

    private record Told(DeskState state, PlayerStatus status) {}

    private final Executor thread;
    private final PlayerListener listener;
    private final LatestValue<Told> newest;

    Forwarded(Executor thread, PlayerListener listener) {
        this.thread = thread;
        this.listener = listener;
        this.newest = new LatestValue<>(new Paced(thread, FRAME), told -> listener.state(told.state(), told.status()));
    }

    @Override
    public void state(DeskState state, PlayerStatus status) {
        newest.publish(new Told(state, status));
    }

    @Override
    public void failed(String why) {
        thread.execute(() -> listener.failed(why));
    }

    @Override
    public void stopped(String why) {
        thread.execute(() -> listener.stopped(why));
    }
}
