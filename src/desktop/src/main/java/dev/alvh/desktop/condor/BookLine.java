package dev.alvh.desktop.condor;

import dev.alvh.desktop.theme.Role;
import java.util.Locale;

/** The books whose profit is drawn. */
public enum BookLine {
    CONDOR("Condor alone", "Condor", Role.TEXT),
    HEDGED("With hedge", "+ hedge", Role.OVERLAY_3),
    STATIC("With static", "+ static", Role.OVERLAY_2);

    private final String title;
    private final String shortTitle;
    private final Role role;

    BookLine(String title, String shortTitle, Role role) {
        this.title = title;
        this.shortTitle = shortTitle;
        this.role = role;
    }

    String title() {
        return title;
    }

    String shortTitle() {
        return shortTitle;
    }

    Role role() {
        return role;
    }

    /** For example {@code book-hedged}. */
    String styleClass() {
        return "book-" + name().toLowerCase(Locale.ROOT);
    }
}
