package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.desktop.fx.LatestValue;
import dev.alvh.desktop.fx.Paced;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** What works behind the screens: reads data, and plays it. */
public interface Backstage {

    /** Starts reading; {@code loaded} is called once, on the thread of the one who asked. */
    void load(DataSource source, Consumer<LoadState> loaded);

    /**
     * A player whose listener is called on the thread of the one who asked, newest state only.
     *
     * @param recorder hears of each batch, on the player's thread
     */
    DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder);

    /** Runs what it is given on the thread of the one who asked, at a pace at which words can be read. */
    default Executor reading() {
        return Runnable::run;
    }

    /**
     * Ends a recording, which may have to wait for the disk.
     *
     * @param trouble hears why it is not whole, on the thread of the one who asked
     */
    default void finish(DeskRecorder recorder, Consumer<String> trouble) {
        recorder.close();
        recorder.trouble().ifPresent(trouble);
    }

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

    /** The twin for one thread. */
    record OnThisThread() implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            loaded.accept(SourceReader.read(source));
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return DeskPlayer.onThisThread(playback, listener, recorder);
        }
    }

    /** The twin with threads. */
    record InBackground(Executor askingThread) implements Backstage {

        private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(250);
        private static final Duration BETWEEN_WORDS = Duration.ofMillis(200);

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            LatestValue<LoadState> result = new LatestValue<>(askingThread, loaded);
            Thread.ofPlatform().daemon().name("read data").start(() -> result.publish(SourceReader.read(source)));
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return DeskPlayer.onItsOwnThread(playback, new Forwarded(askingThread, listener), recorder);
        }

        @Override
        public Executor reading() {
            return new Paced(askingThread, BETWEEN_WORDS);
        }

        @Override
        public void finish(DeskRecorder recorder, Consumer<String> trouble) {
            Thread.ofPlatform().daemon().name("finish recording").start(() -> {
                recorder.close();
                recorder.trouble().ifPresent(why -> askingThread.execute(() -> trouble.accept(why)));
            });
        }

        @Override
        public <Q, A> Worker<Q> worker(String name, Function<Q, A> work, Consumer<A> receiver) {
            return Worker.inBackground(name, BETWEEN_ANSWERS, askingThread, work, receiver);
        }
    }
}
