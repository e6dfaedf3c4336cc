package dev.alvh.core.signal;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The development data folder, read without its defects: rows that are not plainly usable are left out. */
public final class RealMarket {

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yyyy", java.util.Locale.ROOT);

    private RealMarket() {}

    public static MarketHistory read() {
        Path folder = Path.of(String.valueOf(System.getenv("ALVH_REAL_DATA"))).resolve("market");
        List<DailySeries> series = new ArrayList<>();
        Map.ofEntries(
                        Map.entry(SeriesId.VIX, "VIX_History.csv"),
                        Map.entry(SeriesId.VIX9D, "VIX9D_History.csv"),
                        Map.entry(SeriesId.VIX3M, "VIX3M_History.csv"),
                        Map.entry(SeriesId.VIX6M, "VIX6M_History.csv"),
                        Map.entry(SeriesId.VVIX, "VVIX_History.csv"),
                        Map.entry(SeriesId.SPX, "SPX_History.csv"),
                        Map.entry(SeriesId.DTB3, "DTB3.csv"),
                        Map.entry(SeriesId.SOFR, "SOFR.csv"),
                        Map.entry(SeriesId.DFF, "DFF.csv"),
                        Map.entry(SeriesId.RBUSBIS, "RBUSBIS.csv"),
                        Map.entry(SeriesId.ADVANCE_DECLINE, "series/advance_decline.csv"))
                .forEach((id, file) -> series.add(column(id, folder.resolve(file))));
        return new MarketHistory(
                Provenance.SETTLED, settlements(folder.resolve("vx_settlements.csv")), series, List.of());
    }

    private static DailySeries column(SeriesId id, Path file) {
        return new DailySeries(
                id,
                rows(file)
                        .filter(cells -> !cells[cells.length - 1].isBlank())
                        .map(cells -> {
                            LocalDate date =
                                    cells[0].contains("/") ? LocalDate.parse(cells[0], US) : LocalDate.parse(cells[0]);
                            double value = Double.parseDouble(cells[cells.length - 1]);
                            return new DailySeries.Point(
                                    date, value, id.release().knownOn(date));
                        })
                        .filter(point -> id != SeriesId.VVIX || point.date().getYear() >= 2007)
                        .toList());
    }

    private static List<VxDay> settlements(Path file) {
        Map<LocalDate, VxFuture> monthlies = new HashMap<>();
        for (YearMonth month = VxFuture.FIRST_MONTH; month.getYear() < 2021; month = month.plusMonths(1)) {
            VxFuture contract = VxFuture.monthly(month);
            monthlies.put(contract.settlement().date(), contract);
        }
        return rows(file)
                .flatMap(cells -> Optional.ofNullable(monthlies.get(LocalDate.parse(cells[1]))).stream()
                        .filter(_ -> Double.parseDouble(cells[6]) > 5)
                        .map(contract -> new VxDay(
                                LocalDate.parse(cells[0]),
                                contract,
                                Double.parseDouble(cells[6]),
                                Optional.empty(),
                                0,
                                0)))
                .toList();
    }

    private static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
