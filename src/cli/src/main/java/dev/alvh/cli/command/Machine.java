package dev.alvh.cli.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a command may know of the machine that it runs on; tests bring their own.
 *
 * @param environment variables
 * @param properties the Java system properties
 * @param root the folder below which system libraries are sought
 * @param clock the wall clock and its zone
 */
public record Machine(Map<String, String> environment, Map<String, String> properties, Path root, Clock clock) {

    /** Set to anything, it asks for the stack trace of an internal error. */
    public static final String DEBUG_VARIABLE = "ALVH_DEBUG";

    public Machine {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /** The real one. */
    public static Machine here() {
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
        return new Machine(System.getenv(), properties, Path.of("/"), Clock.system(ZoneId.systemDefault()));
    }

    /** An environment variable; empty where unset. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A system property; "unknown" where unset. */
    public String property(String name) {
        return properties.getOrDefault(name, "unknown");
    }

    /**
     * Where the program keeps what must survive, which may not exist yet: {@code $ALVH_HOME}, else
     * {@code $XDG_DATA_HOME/alvh}, else {@code ~/.local/share/alvh}.
     */
    public Path stateFolder() {
        String own = variable("ALVH_HOME");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        // the XDG rules say that a relative path there is to be ignored
        String shared = variable("XDG_DATA_HOME");
        Path base = !shared.isEmpty() && Path.of(shared).isAbsolute()
                ? Path.of(shared)
                : Path.of(property("user.home"), ".local", "share");
        return base.resolve("alvh");
    }

    public boolean isLinux() {
        return property("os.name").equals("Linux");
    }

    /** Whether internal errors show their stack trace. */
    public boolean debug() {
        return !variable(DEBUG_VARIABLE).isEmpty();
    }
}
