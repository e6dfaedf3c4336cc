package dev.alvh.feed.exchange;

import dev.alvh.feed.repair.FileReport;
import java.util.List;

/**
 * What an import read, mended and refused.
 *
 * @param files one report for each file that was recognised, by name
 */
public record ImportReport(List<FileReport> files) {

    public ImportReport {
        files = List.copyOf(files);
    }
}
