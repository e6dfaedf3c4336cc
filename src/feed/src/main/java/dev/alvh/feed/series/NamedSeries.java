package dev.alvh.feed.series;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code series/advance_decline.csv}: a series under its name, each value optionally with when it became known. */
public record NamedSeries() implements SeriesShape {

    private static final Header PLAIN = Header.of("date", "value");
    private static final Header WITH_KNOWN_AT = Header.of("date", "value", "known_at");

    @Override
    public String fileName(SeriesId id) {
        return "series/" + SeriesShape.lowerCase(id) + ".csv";
    }

    @Override
    public List<Header> headers(SeriesId id) {
        return List.of(PLAIN, WITH_KNOWN_AT);
    }

    @Override
    public Optional<SeriesRow> row(SeriesId id, Header header, CsvRow row) throws RowRefused {
        LocalDate date = row.date(0);
        double value = SeriesValue.required(id, date, row, 1);
        LocalDate knownOn =
                header.equals(PLAIN) || row.isBlank(2) ? id.release().knownOn(date) : knownOn(row);
        if (knownOn.isBefore(date)) {
            throw row.refused(2, "a date not before " + date);
        }
        return Optional.of(new SeriesRow(date, Optional.empty(), value, knownOn));
    }

    @Override
    public Header headerFor(SeriesId id, List<SeriesRow> rows) {
        return rows.stream().allMatch(row -> row.knownOn().equals(id.release().knownOn(row.date())))
                ? PLAIN
                : WITH_KNOWN_AT;
    }

    @Override
    public List<String> fields(Header header, SeriesRow row) {
        String date = row.date().toString();
        String value = CsvText.number(row.value());
        return header.equals(PLAIN)
                ? List.of(date, value)
                : List.of(date, value, row.knownOn().toString());
    }

    private static LocalDate knownOn(CsvRow row) throws RowRefused {
        if (!row.text(2).contains("T")) {
            return row.date(2);
        }
        try {
            return firstDecisionAfter(Instant.parse(row.text(2)));
        } catch (DateTimeException _) {
            throw row.refused(2, "a date, or an instant such as 2018-02-05T21:15:00Z");
        }
    }

    /** What becomes known after a day's decision is for the next day's. */
    private static LocalDate firstDecisionAfter(Instant known) {
        LocalDate date = known.atZone(ExchangeTime.CHICAGO).toLocalDate();
        return known.isAfter(ExchangeTime.vxSettlement(date)) ? date.plusDays(1) : date;
    }
}
