package dev.alvh.desktop.condor;

import dev.alvh.desktop.theme.Role;
import java.util.Locale;

/** The books whose profit is drawn. */
public enum BookLine {
    CONDOR("Condor alone", Role.TEXT),
    ADAPTIVE("Adaptive hedge", Role.OVERLAY_3),
    /** A static hedge, the one that was chosen. */
    CONTROL("", Role.OVERLAY_2);

    private final String title;
    private final Role role;

    BookLine(String title, Role role) {
        this.title = title;
        this.role = role;
    }

    /**
     * The book's name.
     *
     * @param control the chosen static hedge's
     */
    String title(String control) {
        return this == CONTROL ? control : title;
    }

    Role role() {
        return role;
    }

    /** For example {@code book-adaptive}. */
    String styleClass() {
        return "book-" + name().toLowerCase(Locale.ROOT);
    }
}
