package dev.alvh.feed.repair;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param name file name relative to its folder
 * @param rows rows kept
 * @param repairs rows mended, by line
 * @param refusals rows left out, by line
 */
public record FileReport(String name, int rows, List<Repair> repairs, List<Refusal> refusals) {

    public FileReport {
        repairs = List.copyOf(repairs);
        refusals = List.copyOf(refusals);
    }
}
