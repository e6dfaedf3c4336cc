package dev.alvh.feed.series;

import dev.alvh.core.market.SeriesId;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three shapes in which a series is published. */
public sealed interface SeriesShape permits IndexHistory, FredSeries, NamedSeries {

    /** The shape of a series, which its owner decides. */
    static SeriesShape of(SeriesId id) {
        return switch (id) {
            case VIX, VIX9D, VIX3M, VIX6M, VVIX, SKEW, SPX -> new IndexHistory();
            case DTB3, DGS10, SOFR, DFF, RBUSBIS -> new FredSeries();
            case ADVANCE_DECLINE, REIT_PCF, EXPECTED_MARKET_RETURN, CAP_WEIGHTED_VOL, IPO_INTENSITY, ETN_QUICK_RATIO ->
                new NamedSeries();
        };
    }

    /** The name of the series' file relative to its folder. */
    String fileName(SeriesId id);

    /** The headers that the file may have. */
    List<Header> headers(SeriesId id);

    /** Reads one row under the header that was found; empty where it says that the date has no value. */
    Optional<SeriesRow> row(SeriesId id, Header header, CsvRow row) throws RowRefused;

    /** The header that holds all of these rows. */
    Header headerFor(SeriesId id, List<SeriesRow> rows);

    /** The fields of a row under that header. */
    List<String> fields(Header header, SeriesRow row);

    /** A series' name within file names that are lower case. */
    static String lowerCase(SeriesId id) {
        return id.name().toLowerCase(Locale.ROOT);
    }
}
