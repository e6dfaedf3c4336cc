package dev.alvh.desktop.curve;

import java.util.List;

/**
 * The curve on screen less another, future by future.
 *
 * @param title what is subtracted from what
 * @param bars one for each monthly that both curves have
 */
public record Difference(String title, List<Bar> bars) {

    /**
     * A future's change.
     *
     * @param days to its settlement, from the date on screen
     * @param points positive where it has risen
     * @param stale whether its price is too old to act on
     */
    public record Bar(double days, double points, boolean stale) {}

    public Difference {
        bars = List.copyOf(bars);
    }
}
