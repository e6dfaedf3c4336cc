package dev.alvh.desktop.command;

import dev.alvh.desktop.snapshot.ImageSize;
import dev.alvh.feed.input.BadInputException;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --size} and {@code --scale}. */
final class SizeOption {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");

    /** What the heap of the image holds with room to spare. */
    private static final int MOST_PIXELS = 16_000_000;

    private static final double LEAST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 4;

    /** Smaller than this the screens do not fit. */
    private static final int LEAST_WIDTH = 1_280;

    private static final int LEAST_HEIGHT = 720;

    private SizeOption() {}

    static ImageSize parse(String text, OptionalDouble askedScale) throws BadInputException {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            throw BadInputException.of("--size " + text + " is no size", "WIDTHxHEIGHT in pixels, such as 1600x1000");
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        double scale = askedScale.orElse(ImageSize.defaultScale(width));
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE)) {
            throw BadInputException.of("--scale " + scale + " is out of range", "0.5 to 4");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw BadInputException.of(
                    "--size " + text + " is too large", "at most 16 million pixels, as 5120x2880 has");
        }
        if (width / scale < LEAST_WIDTH || height / scale < LEAST_HEIGHT) {
            throw BadInputException.of(
                    "--size " + text + " at scale " + scale + " is too small",
                    "at least " + LEAST_WIDTH + "x" + LEAST_HEIGHT + " times the scale");
        }
        return new ImageSize(width, height, scale);
    }
}
