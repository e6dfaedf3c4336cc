package dev.alvh.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The looks of the desk. */
public enum Theme {
    DARK("dark.css"),
    LIGHT("light.css");

    private final String roles;

    Theme(String roles) {
        this.roles = roles;
    }

    /** The style sheet of the stock controls, for the whole application. */
    public String controls() {
        return switch (this) {
            case DARK -> new PrimerDark().getUserAgentStylesheet();
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
        };
    }

    /** The style sheets of a scene: the roles' colours, then what is common to all screens. */
    public List<String> stylesheets() {
        return List.of(sheet(Theme.class, roles), sheet(Theme.class, "base.css"));
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /** The address of a style sheet that lies beside the class of the view that it styles. */
    public static String sheet(Class<?> beside, String name) {
        URL found = beside.getResource(name);
        return Objects.requireNonNull(found, () -> name + " is not packed beside " + beside.getName())
                .toExternalForm();
    }
}
