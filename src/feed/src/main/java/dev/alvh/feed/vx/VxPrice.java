package dev.alvh.feed.vx;

import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.RowRefused;

/** Prices as VX files write them. */
final class VxPrice {

    /** The exchange publishes four decimals at most; whatever follows is an artefact of binary fractions. */
    private static final double PRECISION = 1e4;

    private VxPrice() {}

    /**
     * The price in a column; 0 where it is blank.
     *
     * @param perPoint what the file writes for one point, 1 or 10
     */
    static double at(CsvRow row, int column, int perPoint) throws RowRefused {
        double price = row.number(column).orElse(0);
        if (price < 0) {
            throw row.refused(column, "a price of zero or more");
        }
        return Math.rint(price / perPoint * PRECISION) / PRECISION;
    }
}
