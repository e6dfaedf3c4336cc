package dev.alvh.desktop.snapshot;

/**
 * The size of a picture and how fine it is.
 *
 * @param width pixels
 * @param height pixels
 * @param scale pixels for each unit of layout
 */
public record ImageSize(int width, int height, double scale) {

    private static final int FINE_FROM_WIDTH = 3200;

    /** The scale for a width where none is asked for: screens this wide are dense ones. */
    public static double defaultScale(int width) {
        return width >= FINE_FROM_WIDTH ? 2 : 1;
    }

    double layoutWidth() {
        return width / scale;
    }

    double layoutHeight() {
        return height / scale;
    }
}
