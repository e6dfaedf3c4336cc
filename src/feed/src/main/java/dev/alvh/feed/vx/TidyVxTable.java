package dev.alvh.feed.vx;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.VxDay;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One table of all contracts. Blank Open, High, Low and Close mean that nothing traded. */
public final class TidyVxTable {

    public static final String NAME = "vx_settlements.csv";

    private static final Header HEADER =
            Header.of("trade_date", "expiry", "open", "high", "low", "close", "settle", "volume", "open_interest");

    /** The rows of a contract repeat its expiry hundreds of times. */
    private final Map<LocalDate, VxFuture> contracts = new HashMap<>();

    private TidyVxTable() {}

    public static VxFile read(Path file) throws BadInputException {
        CsvFile csv = CsvFile.open(file, NAME, List.of(HEADER));
        return new VxFile(csv, csv.read(new TidyVxTable()::row, VxFile.Key::of));
    }

    /** The table of these rows, by trade date and expiry. */
    public static String text(Collection<VxDay> rows) {
        CsvText table = new CsvText(HEADER);
        rows.stream()
                .sorted(Comparator.comparing(VxDay::tradeDate).thenComparing(VxDay::contract))
                .forEach(day -> table.row(fields(day)));
        return table.toString();
    }

    private static List<String> fields(VxDay day) {
        Optional<VxDay.Trades> trades = day.trades();
        return List.of(
                day.tradeDate().toString(),
                day.contract().settlement().date().toString(),
                trades.map(t -> CsvText.number(t.open())).orElse(""),
                trades.map(t -> CsvText.number(t.high())).orElse(""),
                trades.map(t -> CsvText.number(t.low())).orElse(""),
                trades.map(t -> CsvText.number(t.close())).orElse(""),
                CsvText.number(day.settle()),
                count(day.volume()),
                count(day.openInterest()));
    }

    private static String count(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    private Optional<VxDay> row(CsvRow row) throws RowRefused {
        boolean untraded = row.isBlank(2) && row.isBlank(3) && row.isBlank(4) && row.isBlank(5);
        Optional<Ohlc> ohlc = untraded
                ? Optional.empty()
                : Optional.of(new Ohlc(
                        VxPrice.at(row, 2, 1), VxPrice.at(row, 3, 1), VxPrice.at(row, 4, 1), VxPrice.at(row, 5, 1)));
        return Optional.of(VxRules.day(
                row, row.date(0), contract(row.date(1)), ohlc, VxPrice.at(row, 6, 1), row.count(7), row.count(8)));
    }

    private VxFuture contract(LocalDate expiry) throws RowRefused {
        VxFuture known = contracts.get(expiry);
        if (known != null) {
            return known;
        }
        try {
            VxFuture contract = VxFuture.settlingOn(expiry);
            contracts.put(expiry, contract);
            return contract;
        } catch (IllegalArgumentException e) {
            throw new RowRefused(String.valueOf(e.getMessage()), "the settlement date of a VX future");
        }
    }
}
