package dev.alvh.desktop.theme;

import java.util.Locale;

/**
 * What a colour means. Each theme's style sheet gives every role its colour once; style sheets and painters name roles
 * and never colours. Hues stay apart for colour-blind eyes: blue against orange, never red against green.
 */
public enum Role {
    /** Behind panels. */
    DESK,
    /** Panels. */
    PANEL,
    /** Edges of panels. */
    EDGE,
    /** Lines of a chart's grid. */
    GRID,
    TEXT,
    /** Text of second rank: captions, units, axes. */
    MUTED,
    /** The VIX index. */
    SPOT,
    /** VX futures of the date on screen. */
    FUTURES,
    OVERLAY_1,
    OVERLAY_2,
    OVERLAY_3,
    OVERLAY_4,
    /** The span of 30 to 90 days. */
    BAND,
    CONTANGO,
    FLAT,
    INVERTED,
    /** Money made. */
    GAIN,
    /** Money lost. */
    LOSS,
    /** Data that no market ever showed. */
    SYNTHETIC;

    /** The looked-up colour of the themes' style sheets, for example {@code -alvh-overlay-1}. */
    public String lookup() {
        return "-alvh-" + word();
    }

    /** The property through which a {@link RoleRegion} receives it, for example {@code -alvh-role-overlay-1}. */
    String property() {
        return "-alvh-role-" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
