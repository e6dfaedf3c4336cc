package dev.alvh.feed.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Figure;
import dev.alvh.feed.repair.FileReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The reader over years of real files, which stay where they are. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class RealDataTest {

    private static final double AGREEMENT = 0.006;
    private static final double THREE_TICKS = 0.15 + 1e-9;

    /** Before, the exchange's files hold no settlement. */
    private static final LocalDate FIRST_SETTLES_OF_2013 = LocalDate.of(2013, 5, 20);

    private static Path folder(String name) {
        return Path.of(System.getenv("ALVH_REAL_DATA")).resolve(name);
    }

    @Test
    void readsEveryRowOfTheMarketFolder() throws Exception {
        DataFolder data = DataFolder.read(folder("market"));
        assertEquals(
                32_124,
                data.history().vx().values().stream().mapToInt(List::size).sum());
        assertEquals(
                Set.of("VVIX_History.csv"),
                data.files().stream()
                        .filter(file -> !file.refusals().isEmpty())
                        .map(FileReport::name)
                        .collect(Collectors.toSet()),
                "only VVIX holds impossible values");
        assertEquals(
                2007, data.history().series(SeriesId.VVIX).orElseThrow().date(0).getYear());
        assertEquals(100, data.history().events().size());
    }

    @Test
    void seesTheInvertedCurveOf5February2018() throws Exception {
        VixCurve curve = DataFolder.read(folder("market"))
                .history()
                .curveOn(LocalDate.of(2018, 2, 5))
                .orElseThrow();
        CurveAnalytics analytics = curve.analytics();
        assertEquals(Figure.of(37.32), curve.spot());
        assertEquals(5.25, analytics.frontPremium().asOptional().orElseThrow(), 1e-9);
        assertEquals(Optional.of(Regime.INVERTED), analytics.regime());
    }

    /** Each row that both hold agrees, or its file lists the line with the reason. */
    @Test
    void rawExchangeFilesEqualTheTidyTableButForListedExceptions() throws Exception {
        DataFolder raw = DataFolder.read(folder("raw"));
        NavigableMap<LocalDate, List<VxDay>> tidy =
                DataFolder.read(folder("market")).history().vx();
        Set<String> exceptions = new TreeSet<>();
        int compared = 0;
        for (VxDay row : rows(raw)) {
            Optional<VxDay> other = tidy.getOrDefault(row.tradeDate(), List.of()).stream()
                    .filter(candidate -> candidate.contract().equals(row.contract()))
                    .findFirst();
            if (other.isPresent()) {
                compared++;
                if (Math.abs(other.get().settle() - row.settle()) > AGREEMENT) {
                    assertTrue(row.tradeDate().isBefore(FIRST_SETTLES_OF_2013), row.toString());
                    assertEquals(other.get().settle(), row.settle(), THREE_TICKS, row.toString());
                    exceptions.add("VX_" + row.contract().settlement().date() + ".csv " + row.tradeDate());
                }
                assertTrue(tradesAgree(row, other.get()), () -> row + " but " + other.get());
            }
        }
        assertEquals(13_580, compared);
        assertEquals(584, exceptions.size());
        exceptions.removeAll(rowsWithCloseAsSettle(raw));
        assertEquals(Set.of(), exceptions, "every exception has its line in the repair list");
    }

    /** File and trade date of each line that the repair list says was read so. */
    private static Set<String> rowsWithCloseAsSettle(DataFolder raw) throws IOException {
        Set<String> rows = new HashSet<>();
        for (FileReport file : raw.files()) {
            List<String> lines = Files.readAllLines(folder("raw").resolve(file.name()));
            file.repairs().stream()
                    .filter(repair -> repair.what().equals("Settle is 0"))
                    .map(repair -> lines.get(repair.line() - 1).split(",", 2)[0])
                    .forEach(date -> rows.add(file.name() + " " + date));
        }
        return rows;
    }

    @Test
    void everyRawRowIsReadOrListed() throws Exception {
        int listedOrKept = 0;
        for (FileReport file : DataFolder.read(folder("raw")).files()) {
            try (Stream<String> lines = Files.lines(folder("raw").resolve(file.name()))) {
                assertEquals(
                        lines.filter(line -> !line.isBlank()).count() - 1,
                        file.rows() + file.refusals().size(),
                        file.name());
            }
            listedOrKept += file.rows() + file.refusals().size();
        }
        assertEquals(13_750, listedOrKept);
    }

    private static List<VxDay> rows(DataFolder data) {
        return data.history().vx().values().stream().flatMap(List::stream).toList();
    }

    private static boolean tradesAgree(VxDay row, VxDay other) {
        if (row.trades().isEmpty() || other.trades().isEmpty()) {
            return row.trades().equals(other.trades());
        }
        VxDay.Trades a = row.trades().get();
        VxDay.Trades b = other.trades().get();
        return Math.abs(a.open() - b.open()) < AGREEMENT
                && Math.abs(a.high() - b.high()) < AGREEMENT
                && Math.abs(a.low() - b.low()) < AGREEMENT
                && Math.abs(a.close() - b.close()) < AGREEMENT;
    }
}
