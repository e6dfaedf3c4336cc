package dev.alvh.desktop.curve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The curve of another date, to compare with.
 *
 * @param title what the legend calls it, for example {@code 1 week}
 * @param date whose curve it is; empty where the data starts too late to have one
 * @param shown whether the user wants it drawn
 * @param removable whether the user added it
 * @param slot which of the overlay colours it has, from 0
 * @param points its monthly futures
 */
public record OverlayLine(
        String title, Optional<LocalDate> date, boolean shown, boolean removable, int slot, List<CurvePoint> points) {

    /** How many overlays can be told apart. */
    public static final int SLOTS = 4;

    public OverlayLine {
        points = List.copyOf(points);
    }
}
