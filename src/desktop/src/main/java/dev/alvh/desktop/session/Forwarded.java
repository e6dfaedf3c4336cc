package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.fx.LatestValue;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.util.concurrent.Executor;

/** Hands on what a player tells to another thread: only the newest state, however fast they come. */
final class Forwarded implements PlayerListener {

    private record Told(DeskState state, PlayerStatus status) {}

    private final Executor thread;
    private final PlayerListener listener;
    private final LatestValue<Told> newest;

    Forwarded(Executor thread, PlayerListener listener) {
        this.thread = thread;
        this.listener = listener;
        this.newest = new LatestValue<>(thread, told -> listener.state(told.state(), told.status()));
    }

    @Override
    public void state(DeskState state, PlayerStatus status) {
        newest.publish(new Told(state, status));
    }

    @Override
    public void failed(String why) {
        thread.execute(() -> listener.failed(why));
    }
}
