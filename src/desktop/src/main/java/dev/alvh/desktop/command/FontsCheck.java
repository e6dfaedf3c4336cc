package dev.alvh.desktop.command;

import dev.alvh.cli.doctor.Check;
import dev.alvh.desktop.theme.FontFiles;
import java.util.List;

/** What {@code doctor} says about the bundled fonts. */
public final class FontsCheck {

    private FontsCheck() {}

    /** Looks at the files alone, so that it needs neither a display nor JavaFX. */
    public static Check check() {
        return of(FontFiles.unreadable());
    }

    static Check of(List<String> unreadable) {
        return unreadable.isEmpty()
                ? new Check("fonts", true, "Inter and JetBrains Mono are bundled")
                : new Check(
                        "fonts",
                        false,
                        "bundled files missing or no TrueType: " + String.join(", ", unreadable)
                                + "; install the program again");
    }
}
