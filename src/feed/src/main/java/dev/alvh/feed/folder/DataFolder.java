package dev.alvh.feed.folder;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.scan.FolderScan;
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
     * Reads every file of {@code dir} that the data folder format knows; others are ignored. Any may be missing, as
     * long as one is there. The folder may lie within a runtime image or an archive.
     *
     * @throws BadInputException where the folder is missing or holds no such file, or a file in it is not what its
     *     name says; single rows are mended or refused, and listed
     */
    public static DataFolder read(Path dir) throws BadInputException {
        FolderScan scan = FolderScan.of(dir);
        return new DataFolder(scan.history(), scan.reports());
    }
}
