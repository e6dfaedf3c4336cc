package dev.alvh.desktop.session;

import java.nio.file.Path;

/**
 * Where the desk's data comes from.
 *
 * @param name what the screen calls it
 * @param folder a data folder, possibly within the runtime image
 */
public record DataSource(String name, Path folder) {

    /** A folder of the user's. */
    public static DataSource of(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new DataSource("the data folder " + (last == null ? folder : last), folder);
    }
}
