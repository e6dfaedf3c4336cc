package dev.alvh.desktop.fx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Hands work on to another executor: at once after a rest, and no sooner than a while after the last of it began. */
public final class Paced implements Executor {

    private final Executor executor;
    private final long apart;
    private volatile long lastBegan;

    /**
     * A pace for work that comes one after the other, as {@link LatestValue} gives it.
     *
     * @param apart the least time from one beginning to the next
     */
    public Paced(Executor executor, Duration apart) {
        this.executor = executor;
        this.apart = apart.toNanos();
        this.lastBegan = System.nanoTime() - this.apart;
    }

    @Override
    public void execute(Runnable work) {
        long wait = apart - (System.nanoTime() - lastBegan);
        Executor then = wait > 0 ? CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, executor) : executor;
        then.execute(() -> {
            lastBegan = System.nanoTime();
            work.run();
        });
    }
}
