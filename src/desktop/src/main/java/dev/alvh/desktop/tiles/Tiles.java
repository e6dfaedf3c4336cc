package dev.alvh.desktop.tiles;

import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Tone;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Writes figures on tiles. */
final class Tiles {

    static final double PERCENT = 100;

    private Tiles() {}

    /**
     * A tile of a number that may be missing.
     *
     * @param instead stands in the place of the source where there is no number
     */
    static TileText of(
            String title,
            Figure figure,
            DoubleFunction<String> format,
            String detail,
            String source,
            String instead,
            Tone tone,
            Optional<String> stale) {
        return switch (figure) {
            case Figure.Known(double value) ->
                new TileText(
                        title,
                        format.apply(value),
                        detail,
                        stale.map(age -> "stale, " + age + " old").orElse(source),
                        tone,
                        OptionalDouble.of(value),
                        stale);
            case Figure.Unavailable(String reason) -> none(title, reason, instead);
        };
    }

    /** A tile without a number, which says why. */
    static TileText none(String title, String reason, String source) {
        return new TileText(
                title, Numbers.NONE, sentence(reason), source, Tone.FLAT, OptionalDouble.empty(), Optional.empty());
    }

    static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }
}
