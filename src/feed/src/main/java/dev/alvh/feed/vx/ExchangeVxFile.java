package dev.alvh.feed.vx;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.VxDay;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.RowRefused;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of one contract as the futures exchange publishes it, {@code VX_2018-02-21.csv} now and
 * {@code CFE_F05_VX.csv} before. The name decides the contract; a month code inside only has to agree.
 */
public final class ExchangeVxFile {

    private static final Pattern MODERN = Pattern.compile("VX_(\\d{4}-\\d{2}-\\d{2})\\.csv");
    private static final Pattern LEGACY = Pattern.compile("CFE_([A-Z])(\\d{2})_VX\\.csv");

    private static final Header HEADER = Header.of(
            "Trade Date",
            "Futures",
            "Open",
            "High",
            "Low",
            "Close",
            "Settle",
            "Change",
            "Total Volume",
            "EFP",
            "Open Interest");

    /** Until here the exchange quoted VX at ten times the index. */
    private static final LocalDate FIRST_DATE_IN_POINTS = LocalDate.of(2007, 3, 26);

    /** {@code G (Feb 2018)} or {@code F (Jan 05)}; the exchange's English whatever the user's locale. */
    private static final Pattern LABEL = Pattern.compile("[FGHJKMNQUVXZ] \\(([A-Z][a-z]{2}) (?:20)?(\\d{2})\\)");

    private static final DateTimeFormatter LABEL_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.US);

    private final VxFuture contract;

    private ExchangeVxFile(VxFuture contract) {
        this.contract = contract;
    }

    public static boolean isModern(String name) {
        return MODERN.matcher(name).matches();
    }

    public static boolean isLegacy(String name) {
        return LEGACY.matcher(name).matches();
    }

    /**
     * The contract of a file name.
     *
     * @throws IllegalArgumentException where the name has the shape but no contract has that date or month
     */
    public static VxFuture contractOf(String name) {
        Matcher modern = MODERN.matcher(name);
        if (modern.matches()) {
            try {
                return VxFuture.settlingOn(LocalDate.parse(modern.group(1)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(modern.group(1) + " is no date", e);
            }
        }
        Matcher legacy = LEGACY.matcher(name);
        if (legacy.matches()) {
            return VxFuture.fromMonthCode(legacy.group(1).charAt(0), Integer.parseInt(legacy.group(2)));
        }
        throw new IllegalArgumentException(name + " names no VX future");
    }

    public static VxFile read(Path file, String name, VxFuture contract) throws BadInputException {
        CsvFile csv = CsvFile.open(file, name, List.of(HEADER));
        return new VxFile(csv, csv.read(new ExchangeVxFile(contract)::row, VxFile.Key::of));
    }

    private Optional<VxDay> row(CsvRow row) throws RowRefused {
        LocalDate tradeDate = row.date(0);
        checkLabel(row);
        int perPoint = tradeDate.isBefore(FIRST_DATE_IN_POINTS) ? 10 : 1;
        Ohlc ohlc = new Ohlc(
                VxPrice.at(row, 2, perPoint),
                VxPrice.at(row, 3, perPoint),
                VxPrice.at(row, 4, perPoint),
                VxPrice.at(row, 5, perPoint));
        VxDay day = VxRules.day(
                row, tradeDate, contract, Optional.of(ohlc), VxPrice.at(row, 6, perPoint), row.count(8), row.count(10));
        if (perPoint != 1) {
            row.repaired("prices are ten times the points before " + FIRST_DATE_IN_POINTS, "a tenth of every price");
        }
        return Optional.of(day);
    }

    private void checkLabel(CsvRow row) throws RowRefused {
        Matcher label = LABEL.matcher(row.text(1));
        if (!label.matches()) {
            return;
        }
        YearMonth month;
        try {
            month = YearMonth.parse(label.group(1) + " " + label.group(2), LABEL_MONTH);
        } catch (DateTimeException _) {
            throw row.refused(1, "a month such as Feb 2018");
        }
        // A holiday can move a weekly into the month before the one that named it.
        if (!month.equals(contract.month())
                && !month.equals(YearMonth.from(contract.settlement().ruleDate()))) {
            throw row.refused(1, contract.code() + ", the contract of the file's name");
        }
    }
}
