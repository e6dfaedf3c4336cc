package dev.alvh.desktop.command;

import dev.alvh.desktop.session.DataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The synthetic data folder that ships with the desk. */
final class Sample {

    private static final String MARKER = "/dev/alvh/desktop/assets/sample/vx_settlements.csv";

    private Sample() {}

    /** The folder, wherever the program lies: in a folder of classes, a jar or a runtime image. */
    static Optional<DataSource.Folder> source() {
        URL found = Sample.class.getResource(MARKER);
        return found == null
                ? Optional.empty()
                : Optional.of(new DataSource.Folder("the synthetic sample", folder(found)));
    }

    private static Path folder(URL file) {
        try {
            URI uri = file.toURI();
            if (uri.getScheme().equals("jar")) {
                // stays open as long as the program: the folder may be read again
                FileSystems.newFileSystem(uri, Map.of());
            }
            return Path.of(uri).resolveSibling(".").normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the sample's address is no URI: " + file, impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
