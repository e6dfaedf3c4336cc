package dev.alvh.feed.play;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The one clock of a replay or a simulation: it runs at any multiple of real time, stands still and jumps forward. The
 * desk's ages are counted on it.
 *
 * <p>Safe for use from every thread.
 */
public final class VirtualClock {

    public static final double SLOWEST = 0.1;
    public static final double FASTEST = 10_000;

    private final LongSupplier nanoTime;
    private Instant virtual;
    private long real;
    private double speed = 1;
    private boolean running;

    /**
     * A clock that stands still.
     *
     * @param nanoTime real time, as {@link System#nanoTime} tells it
     */
    public VirtualClock(Instant start, LongSupplier nanoTime) {
        this.virtual = start;
        this.nanoTime = nanoTime;
        this.real = nanoTime.getAsLong();
    }

    public synchronized Instant now() {
        return running ? virtual.plusNanos(Math.round((nanoTime.getAsLong() - real) * speed)) : virtual;
    }

    public synchronized boolean isRunning() {
        return running;
    }

    public synchronized double speed() {
        return speed;
    }

    public synchronized void run() {
        settle();
        running = true;
    }

    public synchronized void stop() {
        settle();
        running = false;
    }

    /**
     * Changes the pace from now on.
     *
     * @param multiple of real time, from {@link #SLOWEST} to {@link #FASTEST}
     */
    public synchronized void setSpeed(double multiple) {
        if (!(multiple >= SLOWEST && multiple <= FASTEST)) {
            throw new IllegalArgumentException(
                    "a speed lies between " + SLOWEST + " and " + FASTEST + ", got " + multiple);
        }
        settle();
        speed = multiple;
    }

    /** Sets the clock; whether it runs stays as it is. */
    public synchronized void set(Instant to) {
        virtual = to;
        real = nanoTime.getAsLong();
    }

    /** How long, in real time, until the clock shows {@code moment}; for ever where it stands still. */
    public synchronized Duration until(Instant moment) {
        Duration left = Duration.between(now(), moment);
        if (!left.isPositive()) {
            return Duration.ZERO;
        }
        return running
                ? Duration.ofNanos((long) Math.min(left.toNanos() / speed, Long.MAX_VALUE / 2.0))
                : Duration.ofSeconds(Long.MAX_VALUE);
    }

    private void settle() {
        virtual = now();
        real = nanoTime.getAsLong();
    }
}
