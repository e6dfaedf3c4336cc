package dev.alvh.desktop.screen;

import java.util.Locale;

/** The screens that there are. Each key is the place of its screen in the whole desk, of which some are still to come. */
public enum Place {
    DESK("Desk", 1),
    REPLAY("Replay", 4);

    private final String title;
    private final int key;

    Place(String title, int key) {
        this.title = title;
        this.key = key;
    }

    public String title() {
        return title;
    }

    /** With the control key. */
    public int key() {
        return key;
    }

    /** In the names of files. */
    public String word() {
        return title.toLowerCase(Locale.ROOT);
    }
}
