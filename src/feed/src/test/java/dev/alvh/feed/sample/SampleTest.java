package dev.alvh.feed.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Repair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Path SAMPLE = Path.of(System.getProperty("basedir", "."), "..", "..", "assets", "sample");
    private static DataFolder data;

    @BeforeAll
    static void readOnce() throws Exception {
        data = DataFolder.read(SAMPLE);
    }

    @Test
    void theFolderIsWhatTheGeneratorWritesByteForByte() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(SAMPLE)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(SAMPLE.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        Map<String, String> generated = SyntheticFolder.files();
        assertEquals(generated.keySet(), files.keySet());
        generated.forEach((name, text) -> assertEquals(text, files.get(name), name));
        long bytes = files.values().stream().mapToLong(String::length).sum();
        assertTrue(bytes < 500_000, "the sample holds " + bytes + " bytes");
    }

    @Test
    void readsBackWithoutRefusalAndMendsOnlyFinalSettlements() {
        assertEquals(Provenance.SIMULATED, data.history().provenance());
        Set<String> mended = data.files().stream()
                .flatMap(file -> file.repairs().stream())
                .map(Repair::what)
                .collect(Collectors.toSet());
        assertEquals(Set.of("final settlement, on the settlement date"), mended);
        assertEquals(
                List.of(),
                data.files().stream()
                        .map(FileReport::refusals)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void holdsTwoYearsOfSessionsWithNineContractsEach() {
        MarketHistory history = data.history();
        assertEquals(LocalDate.of(2024, 1, 2), history.curveDates().first());
        assertEquals(LocalDate.of(2025, 12, 31), history.curveDates().last());
        history.curveDates()
                .forEach(date -> assertEquals(
                        9, history.curveOn(date).orElseThrow().nodes().size(), date.toString()));
        assertEquals(24, countFinalSettlements(history));
        for (SeriesId id : List.of(SeriesId.VIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX)) {
            assertEquals(
                    history.curveDates().size(),
                    history.series(id).orElseThrow().size(),
                    id.name());
        }
    }

    private static long countFinalSettlements(MarketHistory history) {
        return history.vx().values().stream()
                .flatMap(List::stream)
                .filter(row -> row.isFinalSettlement())
                .count();
    }

    @Test
    void contangoPrevailsTheCurveInvertsTwiceAndTheLastDayIsOrdinary() {
        MarketHistory history = data.history();
        int contango = 0;
        int inversions = 0;
        int calmDays = 100;
        for (LocalDate date : history.curveDates()) {
            CurveAnalytics curve = history.curveOn(date).orElseThrow().analytics();
            Regime regime = curve.regime().orElseThrow();
            if (curve.contango().asOptional().orElseThrow() > 0) {
                contango++;
            }
            if (regime == Regime.INVERTED && calmDays > 20) {
                inversions++;
            }
            calmDays = regime == Regime.INVERTED ? 0 : calmDays + 1;
        }
        double share = (double) contango / history.curveDates().size();
        assertEquals(0.80, share, 0.06, "share of days in contango");
        assertTrue(inversions >= 2, "inversions: " + inversions);
        assertEquals(
                Regime.CONTANGO,
                history.curveOn(history.curveDates().last())
                        .orElseThrow()
                        .analytics()
                        .regime()
                        .orElseThrow());
    }

    @Test
    void stocksFallWhenVixRises() {
        double[] vix = logChanges(SeriesId.VIX);
        double[] spx = logChanges(SeriesId.SPX);
        assertEquals(-0.75, correlation(vix, spx), 0.1);
    }

    private static double[] logChanges(SeriesId id) {
        DailySeries series = data.history().series(id).orElseThrow();
        double[] changes = new double[series.size() - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = Math.log(series.value(i + 1) / series.value(i));
        }
        return changes;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
