package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;

/**
 * Order-flow stress: the quote updates of the last 10 seconds against the median of the windows of 10 seconds before
 * them, half an hour of them at most and five minutes at least. Above 5 the desk is in crowded flow.
 *
 * <p>Time is the desk's (possibly virtual) clock, given with each call, in milliseconds; a time before the latest one
 * counts as the latest. An update costs O(1), a completed window one sort of at most 180 counts. Not safe for use from two threads at once.
 */
public final class OrderFlowStress {

    /** The ratio above which flow is crowded. */
    public static final double CROWDED_ABOVE = 5;

    /** Completed windows that the median needs. */
    public static final int FEWEST_WINDOWS = 30;

    private static final int MOST_WINDOWS = 180;
    private static final int SECONDS = 10;
    private static final long SECOND = 1_000;
    private static final long LONGEST_MEMORY = (long) SECONDS * (MOST_WINDOWS + 1);

    /** Updates of the current second and of the nine before it. */
    private final int[] bySecond = new int[SECONDS];

    private final int[] windows = new int[MOST_WINDOWS];
    private int completed;
    private int inLastTenSeconds;
    private int inWindow;
    private double median;
    private long second;
    private boolean started;

    /** Before the first update. */
    public OrderFlowStress() {}

    /** Counts one quote update. */
    public void update(long millis) {
        update(millis, 1);
    }

    /** Counts quote updates of one moment; with those that were conflated it may be many. */
    public void update(long millis, int count) {
        advance(millis);
        bySecond[Math.floorMod(second, SECONDS)] += count;
        inLastTenSeconds += count;
        inWindow += count;
    }

    /**
     * Updates of the last 10 seconds divided by the trailing median; unavailable in the first five minutes and where the
     * usual rate is zero.
     */
    public Figure stress(long millis) {
        advance(millis);
        if (completed < FEWEST_WINDOWS) {
            return WarmUp.unavailable("windows of 10 s", FEWEST_WINDOWS, completed);
        }
        return median > 0
                ? Figure.of(inLastTenSeconds / median)
                : Figure.unavailable("quotes have been standing still for most of the last half hour");
    }

    /** Whether the stress is known and above 5. */
    public boolean isCrowded(long millis) {
        return stress(millis) instanceof Figure.Known(double ratio) && ratio > CROWDED_ABOVE;
    }

    private void advance(long millis) {
        long now = Math.floorDiv(millis, SECOND);
        if (!started) {
            second = now;
            started = true;
        }
        if (now - second > LONGEST_MEMORY) {
            // only zeros would be left to remember: take the last steps alone
            second = now - LONGEST_MEMORY;
            completed = Math.max(completed, MOST_WINDOWS);
        }
        while (second < now) {
            second++;
            if (Math.floorMod(second, SECONDS) == 0) {
                complete();
            }
            int leaving = Math.floorMod(second, SECONDS);
            inLastTenSeconds -= bySecond[leaving];
            bySecond[leaving] = 0;
        }
    }

    private void complete() {
        windows[completed % MOST_WINDOWS] = inWindow;
        inWindow = 0;
        // past a full ring only the place within it matters, so the count cannot overflow
        completed = completed + 1 == 2 * MOST_WINDOWS ? MOST_WINDOWS : completed + 1;
        int[] sorted = Arrays.copyOf(windows, Math.min(completed, MOST_WINDOWS));
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
