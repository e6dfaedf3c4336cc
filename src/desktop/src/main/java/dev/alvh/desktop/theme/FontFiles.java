package dev.alvh.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of the bundled fonts, known without JavaFX. */
public final class FontFiles {

    static final List<String> ALL = List.of(
            "inter/Inter-Regular.ttf",
            "inter/Inter-Medium.ttf",
            "inter/Inter-SemiBold.ttf",
            "jetbrains-mono/JetBrainsMono-Regular.ttf",
            "jetbrains-mono/JetBrainsMono-Medium.ttf",
            "jetbrains-mono/JetBrainsMono-SemiBold.ttf");

    /** Every TrueType file begins with this version. */
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

    private FontFiles() {}

    /** The files that are missing or are no TrueType fonts; none in a sound installation. */
    public static List<String> unreadable() {
        return ALL.stream().filter(Predicate.not(FontFiles::isThere)).toList();
    }

    static @Nullable InputStream open(String file) {
        return FontFiles.class.getResourceAsStream("/dev/alvh/desktop/assets/fonts/" + file);
    }

    private static boolean isThere(String file) {
        try (@Nullable InputStream font = open(file)) {
            return font != null && isTrueType(font);
        } catch (IOException unreadable) {
            return false;
        }
    }

    static boolean isTrueType(InputStream font) throws IOException {
        return Arrays.equals(font.readNBytes(TRUE_TYPE.length), TRUE_TYPE);
    }
}
