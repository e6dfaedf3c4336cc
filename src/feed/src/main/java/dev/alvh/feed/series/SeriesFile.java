package dev.alvh.feed.series;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.Kept;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A file of one series, read.
 *
 * @param id which series
 * @param file its account
 * @param rows by date, one for each date
 */
public record SeriesFile(SeriesId id, CsvFile file, List<SeriesRow> rows) {

    public SeriesFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the file of a series.
     *
     * @param folder the data folder; the file in it is the one that {@link SeriesShape} names
     */
    public static SeriesFile read(Path folder, SeriesId id) throws BadInputException {
        SeriesShape shape = SeriesShape.of(id);
        String name = shape.fileName(id);
        CsvFile csv = CsvFile.open(folder.resolve(name), name, shape.headers(id));
        List<SeriesRow> rows = csv.read(row -> shape.row(id, csv.header(), row), SeriesRow::date).stream()
                .map(Kept::value)
                .sorted(Comparator.comparing(SeriesRow::date))
                .toList();
        return new SeriesFile(id, csv, rows);
    }

    /** The rows in the shape that the series is published in. */
    public String text() {
        SeriesShape shape = SeriesShape.of(id);
        Header header = shape.headerFor(id, rows);
        CsvText text = new CsvText(header);
        rows.forEach(row -> text.row(shape.fields(header, row)));
        return text.toString();
    }

    public DailySeries series() {
        return new DailySeries(
                id,
                rows.stream()
                        .map(row -> new DailySeries.Point(row.date(), row.value(), row.knownOn()))
                        .toList());
    }
}
