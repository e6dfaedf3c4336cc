package dev.alvh.desktop.fx;

import java.time.Duration;
import java.util.OptionalLong;

/** Measures the gaps between the pulses of a screen. Not safe for use from two threads at once. */
public final class StallMeter {

    /** Three frames at 60 a second. */
    public static final Duration LIMIT = Duration.ofMillis(50);

    /** A gap that nobody overlooks. */
    private static final Duration LONG = Duration.ofMillis(250);

    /** For how long one is spoken of. */
    private static final Duration MEMORY = Duration.ofSeconds(5);

    private OptionalLong lastLong = OptionalLong.empty();
    private OptionalLong before = OptionalLong.empty();
    private Stalls stalls = Stalls.NONE;

    /** A meter that has seen no pulse. */
    public StallMeter() {}

    /**
     * Takes a pulse.
     *
     * @param nanos its moment, on any clock that only goes on
     * @return what was measured so far
     */
    public Stalls pulse(long nanos) {
        if (before.isPresent()) {
            Duration gap = Duration.ofNanos(nanos - before.getAsLong());
            if (gap.compareTo(LIMIT) > 0) {
                Duration worst = gap.compareTo(stalls.worst()) > 0 ? gap : stalls.worst();
                lastLong = gap.compareTo(LONG) > 0 ? OptionalLong.of(nanos) : lastLong;
                stalls = new Stalls(stalls.count() + 1, worst, gap, stalls.recent());
            }
        }
        before = OptionalLong.of(nanos);
        boolean recent = lastLong.isPresent() && nanos - lastLong.getAsLong() < MEMORY.toNanos();
        if (recent != stalls.recent()) {
            stalls = new Stalls(stalls.count(), stalls.worst(), stalls.last(), recent);
        }
        return stalls;
    }

    /** The next pulse begins anew: while nothing was shown, nothing stood still. */
    public void rest() {
        before = OptionalLong.empty();
    }
}
