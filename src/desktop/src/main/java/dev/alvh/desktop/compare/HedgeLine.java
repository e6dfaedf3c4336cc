package dev.alvh.desktop.compare;

import dev.alvh.core.control.Control;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.desktop.theme.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A hedge as the charts draw it: no two share both width and dashes, so that colour is never needed. */
enum HedgeLine {
    ADAPTIVE(HedgedEquity.ADAPTIVE, "adaptive", Role.OVERLAY_3, 2.5),
    UNHEDGED(Control.UNHEDGED.key(), "unhedged", Role.TEXT, 1.25),
    FROZEN_442(Control.FROZEN_442.key(), "frozen", Role.OVERLAY_2, 2),
    VIX_CALLS(Control.VIX_CALLS.key(), "calls", Role.OVERLAY_4, 2),
    VX_FRONT(Control.VX_FRONT.key(), "front", Role.FUTURES, 2),
    SHORT_INVERSE_ETF(Control.SHORT_INVERSE_ETF.key(), "inverse", Role.OVERLAY_1, 2),
    VXTH(Control.VXTH.key(), "vxth", Role.SPOT, 2);

    private final String key;
    private final String brief;
    private final Role role;
    private final double width;

    HedgeLine(String key, String brief, Role role, double width) {
        this.key = key;
        this.brief = brief;
        this.role = role;
        this.width = width;
    }

    /** All that the adaptive hedge can be compared to: the static ones, then none. */
    static List<HedgeLine> controls() {
        return Control.ALL.stream().map(HedgeLine::of).toList();
    }

    private static HedgeLine of(Control control) {
        return Arrays.stream(values())
                .filter(line -> line.key.equals(control.key()))
                .findFirst()
                .orElseThrow();
    }

    /** The control; empty of the adaptive hedge. */
    Optional<Control> control() {
        return Control.ALL.stream().filter(control -> control.key().equals(key)).findFirst();
    }

    /** Its name in commands and files. */
    String key() {
        return key;
    }

    /** Its name where there is little room. */
    String brief() {
        return brief;
    }

    Role role() {
        return role;
    }

    double width() {
        return width;
    }

    /** On and off in turn, pixels; none for a solid line. */
    double[] dashes() {
        return switch (this) {
            case ADAPTIVE, UNHEDGED -> new double[] {};
            case FROZEN_442 -> new double[] {7, 4};
            case VIX_CALLS -> new double[] {2, 3};
            case VX_FRONT -> new double[] {9, 3, 2, 3};
            case SHORT_INVERSE_ETF -> new double[] {14, 4};
            case VXTH -> new double[] {4, 4};
        };
    }
}
