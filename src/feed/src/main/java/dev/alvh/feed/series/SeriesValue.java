package dev.alvh.feed.series;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.RowRefused;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** Which values a series can have at all. */
final class SeriesValue {

    /** None of these series is older; a year such as 0018 is a typing error. */
    private static final int FIRST_YEAR = 1900;

    /** Its 2006 values, 15.7 to 37.9 among them, are those of no index. */
    private static final LocalDate FIRST_VVIX = LocalDate.of(2007, 1, 1);

    private record Range(double lowest, double highest) {
        boolean contains(double value) {
            return value >= lowest && value <= highest;
        }
    }

    private SeriesValue() {}

    static double required(SeriesId id, LocalDate date, CsvRow row, int column) throws RowRefused {
        if (date.getYear() < FIRST_YEAR || date.getYear() > ExchangeCalendar.LAST_YEAR) {
            throw row.refused(0, "a date from " + FIRST_YEAR + " to " + ExchangeCalendar.LAST_YEAR);
        }
        if (id == SeriesId.VVIX && date.isBefore(FIRST_VVIX)) {
            throw row.refused(0, "no VVIX before " + FIRST_VVIX);
        }
        Range range = possible(id);
        OptionalDouble value = row.number(column);
        if (value.isEmpty() || !range.contains(value.getAsDouble())) {
            throw row.refused(column, id.unit() + " from " + range.lowest + " to " + range.highest);
        }
        return value.getAsDouble();
    }

    /** Wide enough for any market yet seen, narrow enough to catch another unit. */
    private static Range possible(SeriesId id) {
        return switch (id) {
            case VIX, VIX9D, VIX3M, VIX6M -> new Range(5, 200);
            case VVIX -> new Range(50, 500);
            case SKEW -> new Range(50, 300);
            case SPX -> new Range(1, 1_000_000);
            case DTB3, DGS10, SOFR, DFF -> new Range(-5, 30);
            case RBUSBIS -> new Range(10, 1_000);
            case ADVANCE_DECLINE -> new Range(-100_000, 100_000);
            case EXPECTED_MARKET_RETURN -> new Range(-1, 1);
            case CAP_WEIGHTED_VOL -> new Range(1, 300);
            case REIT_PCF -> new Range(0.1, 1_000);
            case IPO_INTENSITY -> new Range(0, 100_000);
            case ETN_QUICK_RATIO -> new Range(0, 1_000);
        };
    }
}
