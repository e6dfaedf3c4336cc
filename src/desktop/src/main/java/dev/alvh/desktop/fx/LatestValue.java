package dev.alvh.desktop.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values from any thread to one receiving thread, newest wins: however many are published before the receiver
 * gets its turn, it sees the last one, once. So a fast source can neither flood the receiving thread nor queue up.
 *
 * @param <T> an immutable value
 */
public final class LatestValue<T> {

    private final Executor receiverThread;
    private final Consumer<T> receiver;
    private final AtomicReference<@Nullable T> pending = new AtomicReference<>();

    /**
     * A hand-off to one receiver.
     *
     * @param receiverThread runs what it is given later on the receiver's thread, as {@link FxThread#later} does
     */
    public LatestValue(Executor receiverThread, Consumer<T> receiver) {
        this.receiverThread = receiverThread;
        this.receiver = receiver;
    }

    /** Replaces whatever the receiver has not seen yet; from any thread. */
    public void publish(T value) {
        if (pending.getAndSet(value) == null) {
            receiverThread.execute(this::deliver);
        }
    }

    private void deliver() {
        T newest = pending.getAndSet(null);
        if (newest != null) {
            receiver.accept(newest);
        }
    }
}
