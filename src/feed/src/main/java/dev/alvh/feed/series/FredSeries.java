package dev.alvh.feed.series;

import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code DTB3.csv} as FRED publishes it. A dot or a blank is a day without a value, not a defect. */
public record FredSeries() implements SeriesShape {

    @Override
    public String fileName(SeriesId id) {
        return id + ".csv";
    }

    @Override
    public List<Header> headers(SeriesId id) {
        return List.of(
                Header.of("observation_date", id.name()),
                Header.of("DATE", id.name()),
                Header.of("observation_date", "VALUE"),
                Header.of("DATE", "VALUE"));
    }

    @Override
    public Header headerFor(SeriesId id, List<SeriesRow> rows) {
        return Header.of("observation_date", id.name());
    }

    @Override
    public List<String> fields(Header header, SeriesRow row) {
        return List.of(row.date().toString(), CsvText.number(row.value()));
    }

    @Override
    public Optional<SeriesRow> row(SeriesId id, Header header, CsvRow row) throws RowRefused {
        LocalDate date = row.date(0);
        if (row.isBlank(1) || row.text(1).equals(".")) {
            return Optional.empty();
        }
        double value = SeriesValue.required(id, date, row, 1);
        return Optional.of(
                new SeriesRow(date, Optional.empty(), value, id.release().knownOn(date)));
    }
}
