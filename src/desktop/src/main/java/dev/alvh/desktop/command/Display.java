package dev.alvh.desktop.command;

import dev.alvh.cli.command.Machine;

/** Whether there is a display to open a window on. */
final class Display {

    private Display() {}

    /** Only Linux starts programs without one as a matter of course. */
    static boolean isThere(Machine machine) {
        boolean asked = "Headless".equals(System.getProperty("glass.platform"));
        return !asked
                && (!machine.isLinux()
                        || !machine.variable("DISPLAY").isEmpty()
                        || !machine.variable("WAYLAND_DISPLAY").isEmpty());
    }

    /** Has JavaFX draw without a display; before it starts. */
    static void goHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
