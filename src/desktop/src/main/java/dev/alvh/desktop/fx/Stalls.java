package dev.alvh.desktop.fx;

import java.time.Duration;

/**
 * How often the screen stood still for longer than a trader should notice.
 *
 * @param count gaps between two pulses above {@link StallMeter#LIMIT}
 * @param worst the longest of them; zero where there was none
 * @param last the last of them
 * @param recent whether it was long and a moment ago, so that a trader should hear of it
 */
public record Stalls(long count, Duration worst, Duration last, boolean recent) {

    public static final Stalls NONE = new Stalls(0, Duration.ZERO, Duration.ZERO, false);

    /** One sentence for the feed light's details. */
    public String text() {
        return count == 0
                ? "The screen never stood still for more than " + StallMeter.LIMIT.toMillis() + " ms."
                : "The screen stood still " + count + (count == 1 ? " time" : " times") + " for more than "
                        + StallMeter.LIMIT.toMillis() + " ms: at worst " + worst.toMillis() + " ms, last "
                        + last.toMillis() + " ms.";
    }
}
