package dev.alvh.feed.exchange;

import dev.alvh.feed.event.EventsFile;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.scan.FolderScan;
import dev.alvh.feed.series.SeriesShape;
import dev.alvh.feed.vx.TidyVxTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a folder of downloads and writes what can be used of it as a data folder. */
public final class Import {

    private Import() {}

    /**
     * Imports a folder. All of {@code from} is read before anything is written; a file of {@code to} is replaced by a
     * complete new one or stays as it is; files of {@code to} that the import does not write stay too. The same input
     * gives the same bytes.
     *
     * @throws BadInputException where {@code from} cannot be read or {@code to} cannot be written, or both are the same
     */
    public static ImportReport run(Path from, Path to) throws BadInputException {
        checkTarget(from, to);
        FolderScan scan = FolderScan.of(from);
        for (Map.Entry<String, String> file : filesOf(scan, from).entrySet()) {
            Path target = to.resolve(file.getKey());
            try {
                WholeFile.replace(target, file.getValue());
            } catch (IOException _) {
                throw BadInputException.in(target, "cannot be written", "a folder to write to");
            }
        }
        return new ImportReport(scan.reports());
    }

    private static void checkTarget(Path from, Path to) throws BadInputException {
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw BadInputException.in(to, "is a file", "a folder to write to");
        }
        try {
            if (Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to)) {
                throw BadInputException.in(to, "is the folder to import from", "another folder to write to");
            }
        } catch (IOException _) {
            throw BadInputException.in(to, "cannot be read", "a folder to write to");
        }
    }

    private static Map<String, String> filesOf(FolderScan scan, Path from) throws BadInputException {
        Map<String, String> files = new TreeMap<>();
        if (!scan.vx().isEmpty()) {
            files.put(TidyVxTable.NAME, TidyVxTable.text(scan.vx()));
        }
        scan.series().forEach(series -> files.put(SeriesShape.of(series.id()).fileName(series.id()), series.text()));
        scan.events().ifPresent(events -> files.put(EventsFile.NAME, events.text()));
        if (scan.isSynthetic()) {
            files.put(FolderScan.SYNTHETIC_MARK, mark(from.resolve(FolderScan.SYNTHETIC_MARK)));
        }
        return files;
    }

    /** Synthetic numbers stay labelled wherever they go. */
    private static String mark(Path file) throws BadInputException {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            throw BadInputException.in(file, "cannot be read", "a readable text file (UTF-8)");
        }
    }
}
