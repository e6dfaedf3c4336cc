package dev.alvh.desktop.session;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.desktop.fx.LatestValue;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** What works behind the screens: reads data, and plays it. */
public interface Backstage {

    /** Starts reading; {@code loaded} is called once, on the thread of the one who asked. */
    void load(DataSource source, Consumer<LoadState> loaded);

    /** A player whose listener is called on the thread of the one who asked, newest state only. */
    DeskPlayer player(Playback playback, PlayerListener listener);

    /** Works out {@code work} of the newest question; {@code receiver} is called on the thread of the one who asked. */
    default <Q, A> Worker<Q> worker(String name, Function<Q, A> work, Consumer<A> receiver) {
        return Worker.onThisThread(work, receiver);
    }

    /** Everything on the thread that asks, where nothing plays by itself: for tests, and for commands that wait anyway. */
    static Backstage onThisThread() {
        return new OnThisThread();
    }

    /**
     * Everything on threads of its own.
     *
     * @param askingThread runs what it is given later on the thread of the one who asks
     */
    static Backstage inBackground(Executor askingThread) {
        return new InBackground(askingThread);
    }

    /** Makes a source ready to be played. */
    static LoadState read(DataSource source) {
        return switch (source) {
            case DataSource.Folder folder -> read(folder);
            case DataSource.Simulation simulation -> simulated(simulation);
            case DataSource.Recording _ -> new LoadState.Failed(source, "this build plays no recordings");
        };
    }

    private static LoadState simulated(DataSource.Simulation source) {
        SimulatedPlayback playback = SimulatedPlayback.of(source.scenario(), source.seed());
        LocalDate before = ExchangeCalendar.CBOE_OPTIONS.previousSession(playback.firstSession());
        return new LoadState.Ready(source, Provenance.SIMULATED, Optional.empty(), playback, before);
    }

    private static LoadState read(DataSource.Folder source) {
        try {
            MarketHistory history = DataFolder.read(source.path()).history();
            return history.curveDates().isEmpty()
                    ? new LoadState.Failed(source, source.path() + " holds no VX settlements, so there is no curve")
                    : LoadState.Ready.of(source, history, new FolderPlayback(history));
        } catch (BadInputException bad) {
            return new LoadState.Failed(source, String.valueOf(bad.getMessage()));
        } catch (RuntimeException bug) {
            // a screen that loads for ever would hide it
            return new LoadState.Failed(source, "the folder could not be read because of an internal error: " + bug);
        }
    }

    /** The twin for one thread. */
    record OnThisThread() implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            loaded.accept(read(source));
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener) {
            return DeskPlayer.onThisThread(playback, listener);
        }
    }

    /** The twin with threads. */
    record InBackground(Executor askingThread) implements Backstage {

        private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(250);

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            LatestValue<LoadState> result = new LatestValue<>(askingThread, loaded);
            Thread.ofPlatform().daemon().name("read data").start(() -> result.publish(read(source)));
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener) {
            return DeskPlayer.onItsOwnThread(playback, new Forwarded(askingThread, listener));
        }

        @Override
        public <Q, A> Worker<Q> worker(String name, Function<Q, A> work, Consumer<A> receiver) {
            return Worker.inBackground(name, BETWEEN_ANSWERS, askingThread, work, receiver);
        }
    }
}
