package dev.alvh.feed.vx;

import dev.alvh.core.market.VxDay;
import dev.alvh.feed.csv.Kept;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of all VX files, each contract and date once. */
public final class VxRows {

    /** Half a tick of the finest settlements, and the rounding of ten times the points. */
    private static final double AGREEMENT = 0.006;

    private VxRows() {}

    /** The first file to hold a row wins; a later one that says otherwise has it listed as mended. */
    public static Collection<VxDay> merge(List<VxFile> byPrecedence) {
        Map<VxFile.Key, VxDay> rows = new LinkedHashMap<>();
        for (VxFile source : byPrecedence) {
            for (Kept<VxDay> row : source.rows()) {
                VxDay first = rows.putIfAbsent(VxFile.Key.of(row.value()), row.value());
                if (first != null && Math.abs(first.settle() - row.value().settle()) > AGREEMENT) {
                    source.file()
                            .repaired(
                                    row.line(),
                                    "Settle " + row.value().settle() + " differs from that of another file",
                                    "the other file's " + first.settle());
                }
            }
        }
        return Collections.unmodifiableCollection(rows.values());
    }
}
