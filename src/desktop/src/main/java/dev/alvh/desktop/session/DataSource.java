package dev.alvh.desktop.session;

import dev.alvh.feed.sim.Scenario;
import java.nio.file.Path;

/** Where the desk's data comes from. */
public sealed interface DataSource {

    /** What the screen calls it. */
    String name();

    /**
     * A data folder.
     *
     * @param path possibly within the runtime image
     */
    record Folder(String name, Path path) implements DataSource {}

    /** The simulator. */
    record Simulation(Scenario scenario, long seed) implements DataSource {

        @Override
        public String name() {
            return "the simulation " + scenario.word() + ", seed " + seed;
        }
    }

    /** A session that was recorded. */
    record Recording(Path file) implements DataSource {

        @Override
        public String name() {
            return "the recording " + last(file);
        }
    }

    /** A folder of the user's. */
    static Folder of(Path folder) {
        return new Folder("the data folder " + last(folder), folder);
    }

    private static String last(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return String.valueOf(last == null ? path : last);
    }
}
