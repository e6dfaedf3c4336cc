package dev.alvh.feed.vx;

import dev.alvh.core.market.VxDay;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.Kept;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of VX rows, read.
 *
 * @param file its account
 * @param rows the rows that can be used, one for each contract and date
 */
public record VxFile(CsvFile file, List<Kept<VxDay>> rows) {

    /** What names a row among all files. */
    record Key(LocalDate tradeDate, LocalDate settlement) {
        static Key of(VxDay day) {
            return new Key(day.tradeDate(), day.contract().settlement().date());
        }
    }

    public VxFile {
        rows = List.copyOf(rows);
    }
}
