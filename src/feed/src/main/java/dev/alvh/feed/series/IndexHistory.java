package dev.alvh.feed.series;

import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code VIX_History.csv} as the index owner publishes it: with the day's range, or the close alone. */
public record IndexHistory() implements SeriesShape {

    private static final Header WITH_RANGE = Header.of("DATE", "OPEN", "HIGH", "LOW", "CLOSE");

    @Override
    public String fileName(SeriesId id) {
        return id + "_History.csv";
    }

    @Override
    public List<Header> headers(SeriesId id) {
        return List.of(WITH_RANGE, closeAlone(id));
    }

    @Override
    public Optional<SeriesRow> row(SeriesId id, Header header, CsvRow row) throws RowRefused {
        LocalDate date = row.date(0);
        int close = header.size() - 1;
        double value = SeriesValue.required(id, date, row, close);
        Optional<Bar> bar = header.equals(WITH_RANGE) ? bar(row) : Optional.empty();
        return Optional.of(new SeriesRow(date, bar, value, id.release().knownOn(date)));
    }

    private static Header closeAlone(SeriesId id) {
        return Header.of("DATE", id.name());
    }

    @Override
    public Header headerFor(SeriesId id, List<SeriesRow> rows) {
        return rows.stream().anyMatch(row -> row.bar().isPresent()) ? WITH_RANGE : closeAlone(id);
    }

    @Override
    public List<String> fields(Header header, SeriesRow row) {
        String date = row.date().toString();
        String close = CsvText.number(row.value());
        if (!header.equals(WITH_RANGE)) {
            return List.of(date, close);
        }
        return row.bar()
                .map(bar -> List.of(
                        date, CsvText.number(bar.open()), CsvText.number(bar.high()), CsvText.number(bar.low()), close))
                .orElse(List.of(date, "", "", "", close));
    }

    private static Optional<Bar> bar(CsvRow row) throws RowRefused {
        Bar bar = new Bar(
                row.number(1).orElse(0), row.number(2).orElse(0), row.number(3).orElse(0));
        if (!(bar.open() > 0 && bar.high() > 0 && bar.low() > 0)) {
            row.repaired("OPEN, HIGH or LOW is missing", "the close");
            return Optional.empty();
        }
        if (bar.high() < bar.low()) {
            row.repaired("HIGH " + bar.high() + " is below LOW " + bar.low(), "the close");
            return Optional.empty();
        }
        return Optional.of(bar);
    }
}
