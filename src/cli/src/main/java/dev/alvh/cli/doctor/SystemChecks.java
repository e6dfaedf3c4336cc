package dev.alvh.cli.doctor;

import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What runs, on what, before which screen and at what time. */
final class SystemChecks {

    private SystemChecks() {}

    static Check version() {
        return new Check("version", true, "ALVH Desk " + Version.number());
    }

    static Check java(Machine machine) {
        return new Check(
                "java", true, machine.property("java.runtime.version") + ", " + machine.property("java.vendor"));
    }

    static Check system(Machine machine) {
        return new Check(
                "system",
                true,
                machine.property("os.name") + " " + machine.property("os.version") + ", "
                        + machine.property("os.arch"));
    }

    /** A missing display is no fault: the desk then does its job headless. */
    static Check display(Machine machine) {
        if (!machine.isLinux()) {
            return new Check("display", true, "the one of " + machine.property("os.name"));
        }
        String wayland = machine.variable("WAYLAND_DISPLAY");
        String x11 = machine.variable("DISPLAY");
        if (!x11.isEmpty()) {
            return new Check("display", true, "X11 " + x11);
        }
        return new Check("display", true, wayland.isEmpty() ? "none: the desk runs headless" : "Wayland " + wayland);
    }

    /** Without a time server to ask, only a clock that is impossible can be told: one before this build. */
    static Check clock(Machine machine) {
        Instant now = machine.clock().instant();
        boolean possible = !now.isBefore(built());
        return new Check(
                "clock",
                possible,
                "time zone " + machine.clock().getZone()
                        + (possible
                                ? ""
                                : "; it shows " + now.truncatedTo(ChronoUnit.SECONDS)
                                        + ", before this program was made (" + built() + "): set the clock"));
    }

    private static Instant built() {
        try (InputStream in = SystemChecks.class.getResourceAsStream("built.txt")) {
            if (in == null) {
                throw new IllegalStateException("built.txt is not beside its class");
            }
            return Instant.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
