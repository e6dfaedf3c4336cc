package dev.alvh.desktop.theme;

import javafx.css.Styleable;

/** Which way the front of the curve leans, as a colour. */
public enum Tone {
    CONTANGO(Role.CONTANGO, "tone-contango"),
    FLAT(Role.FLAT, "tone-flat"),
    INVERTED(Role.INVERTED, "tone-inverted"),
    /** Of numbers that are too old to say. */
    STALE(Role.MUTED, "tone-stale");

    private final Role role;
    private final String styleClass;

    Tone(Role role, String styleClass) {
        this.role = role;
        this.styleClass = styleClass;
    }

    public Role role() {
        return role;
    }

    /** Gives a node's {@code -alvh-tone} this colour, through its style class. */
    public void paint(Styleable node) {
        // or the node would be styled anew with every tick
        if (node.getStyleClass().contains(styleClass)) {
            return;
        }
        for (Tone each : values()) {
            node.getStyleClass().remove(each.styleClass);
        }
        node.getStyleClass().add(styleClass);
    }
}
