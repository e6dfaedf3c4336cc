package dev.alvh.desktop.session;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.LatestValue;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Reads a data folder and reports what came of it. */
@FunctionalInterface
public interface FolderLoader {

    /** Starts reading; {@code loaded} is called once, on the thread of the one who asked. */
    void load(DataSource source, Consumer<LoadState> loaded);

    /** Reads on the thread that asks: for tests, and for commands that wait anyway. */
    static FolderLoader onThisThread() {
        return (source, loaded) -> loaded.accept(read(source));
    }

    /**
     * Reads on a thread of its own.
     *
     * @param askingThread runs what it is given later on the thread of the one who asks
     */
    static FolderLoader inBackground(Executor askingThread) {
        return (source, loaded) -> {
            LatestValue<LoadState> result = new LatestValue<>(askingThread, loaded);
            Thread.ofPlatform().daemon().name("read data folder").start(() -> result.publish(read(source)));
        };
    }

    private static LoadState read(DataSource source) {
        try {
            MarketHistory history = DataFolder.read(source.folder()).history();
            return history.curveDates().isEmpty()
                    ? new LoadState.Failed(source, source.folder() + " holds no VX settlements, so there is no curve")
                    : new LoadState.Ready(source, history);
        } catch (BadInputException bad) {
            return new LoadState.Failed(source, String.valueOf(bad.getMessage()));
        } catch (RuntimeException bug) {
            // a screen that loads for ever would hide it
            return new LoadState.Failed(source, "the folder could not be read because of an internal error: " + bug);
        }
    }
}
