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
import dev.alvh.feed.repair.Repair;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The reader over years of real files, which stay where they are. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class RealDataTest {

    private static final double AGREEMENT = 0.006;

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
                new HashSet<>(data.files().stream()
                        .filter(file -> !file.refusals().isEmpty())
                        .map(FileReport::name)
                        .toList()),
                "only VVIX holds impossible values");
        assertTrue(data.history().series(SeriesId.VVIX).orElseThrow().date(0).getYear() == 2007);
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

    /** Each row that both hold agrees, or its line is in the repair list with the reason. */
    @Test
    void rawExchangeFilesEqualTheTidyTable() throws Exception {
        DataFolder raw = DataFolder.read(folder("raw"));
        var tidy = DataFolder.read(folder("market")).history().vx();
        Set<String> exceptions = new TreeSet<>();
        int compared = 0;
        for (List<VxDay> day : raw.history().vx().values()) {
            for (VxDay row : day) {
                Optional<VxDay> other = tidy.getOrDefault(row.tradeDate(), List.of()).stream()
                        .filter(r -> r.contract().equals(row.contract()))
                        .findFirst();
                if (other.isEmpty()) {
                    continue;
                }
                compared++;
                if (Math.abs(other.get().settle() - row.settle()) > AGREEMENT) {
                    assertEquals(other.get().settle(), row.settle(), 0.1501, row.toString());
                    assertTrue(row.tradeDate().isBefore(LocalDate.of(2013, 5, 20)), row.toString());
                    exceptions.add(row.contract().settlement().date() + " " + row.settle());
                }
            }
        }
        assertTrue(compared > 13_000, "compared " + compared);
        Set<String> listed = new TreeSet<>();
        for (FileReport file : raw.files()) {
            for (Repair repair : file.repairs()) {
                if (repair.what().equals("Settle is 0")) {
                    String close = repair.kept().replaceAll("Close ([0-9.]+) in .*", "$1");
                    listed.add(file.name().replaceAll("VX_|\\.csv", "") + " " + close);
                }
            }
        }
        exceptions.removeAll(listed);
        assertEquals(Set.of(), exceptions, "every exception is listed");
        System.out.println(compared + " " + listed.size());
        var kinds = new java.util.TreeMap<String, Integer>();
        raw.files().forEach(f -> {
            f.repairs().forEach(r -> kinds.merge("R " + r.what().replaceAll("[0-9.]+", "#"), 1, Integer::sum));
            f.refusals().forEach(r -> {
                kinds.merge("X " + r.why().replaceAll("[0-9.]+", "#"), 1, Integer::sum);
            });
        });
        kinds.forEach((k, v) -> System.out.println(v + " " + k));
        raw.files()
                .forEach(f -> f.refusals().stream()
                        .filter(r -> !r.why().startsWith("neither"))
                        .limit(2)
                        .forEach(r -> System.out.println(f.name() + r)));
    }
}
