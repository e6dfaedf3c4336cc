package dev.alvh.feed.csv;

import java.util.Optional;

/** What a format makes of one row. */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * Reads a row.
     *
     * @return empty where the row says that there is no value, which is no defect
     * @throws RowRefused where the row cannot be used
     */
    Optional<T> read(CsvRow row) throws RowRefused;
}
