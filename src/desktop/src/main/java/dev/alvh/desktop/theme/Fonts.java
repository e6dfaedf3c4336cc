package dev.alvh.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fonts: text in Inter, numbers in JetBrains Mono, because JavaFX cannot ask Inter for its tabular figures.
 */
public final class Fonts {

    /** The family of numbers. */
    public static final String MONO = "JetBrains Mono";

    /** The width of any JetBrains Mono character, as a share of the font size. */
    public static final double MONO_ADVANCE = 0.6;

    private Fonts() {}

    /** Makes the fonts known to JavaFX; once is enough. */
    public static void load() {
        FontFiles.ALL.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (@Nullable InputStream font = FontFiles.open(file)) {
            if (font == null || Font.loadFont(font, 13) == null) {
                throw new IllegalStateException("the bundled font " + file + " is missing or unreadable");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
