package dev.alvh.cli.doctor;

import dev.alvh.cli.command.Machine;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the folder of what must survive is in order.
 *
 * @param path the folder, which may not exist yet
 * @param home the user's home folder, which is shown as {@code ~}
 */
record StateFolder(Path path, Path home) {

    static StateFolder of(Machine machine) {
        return new StateFolder(machine.stateFolder(), Path.of(machine.property("user.home")));
    }

    /** Whether state can be kept there. Creates nothing. */
    Check check() {
        if (Files.isDirectory(path)) {
            return Files.isWritable(path)
                    ? new Check("state folder", true, shown() + " is writable")
                    : new Check("state folder", false, shown() + " is not writable: change its permissions");
        }
        if (Files.exists(path)) {
            return new Check("state folder", false, shown() + " is a file: move it, or set ALVH_HOME");
        }
        Path parent = path.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && Files.isDirectory(parent) && Files.isWritable(parent)
                ? new Check("state folder", true, shown() + " will be created when there is something to keep")
                : new Check("state folder", false, shown() + " cannot be created: set ALVH_HOME to a writable folder");
    }

    private String shown() {
        return path.startsWith(home)
                ? Path.of("~").resolve(home.relativize(path)).toString()
                : path.toString();
    }
}
