package dev.alvh.desktop.theme;

/** Which way the front of the curve leans, as a colour. */
public enum Tone {
    CONTANGO(Role.CONTANGO, "tone-contango"),
    FLAT(Role.FLAT, "tone-flat"),
    INVERTED(Role.INVERTED, "tone-inverted");

    private final Role role;
    private final String styleClass;

    Tone(Role role, String styleClass) {
        this.role = role;
        this.styleClass = styleClass;
    }

    public Role role() {
        return role;
    }

    /** The style class that gives {@code -alvh-tone} this colour. */
    public String styleClass() {
        return styleClass;
    }
}
