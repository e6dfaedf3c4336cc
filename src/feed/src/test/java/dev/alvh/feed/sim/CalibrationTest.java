package dev.alvh.feed.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.feed.statistic.MarketStatistics;
import dev.alvh.feed.statistic.Statistic;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics of a real market, 2004 to 2019, and how far the simulated one may be off. */
class CalibrationTest {

    private static Map<String, Double> simulated = Map.of();

    @BeforeAll
    static void simulateACentury() {
        simulated = MarketStatistics.of(DailyPath.simulate(Scenario.STATIONARY, 1, 100)).stream()
                .collect(Collectors.toMap(Statistic::id, Statistic::value));
    }

    @ParameterizedTest
    @CsvSource({
        "shareInverted, 1.9, 1.5",
        "shareBackwardation, 14, 5",
        "shareFlat, 8.5, 3",
        "shareContango, 37, 6",
        "shareSteepContango, 38, 7",
        "vixMean, 18.2, 2",
        "vixDeviation, 8.6, 2",
        "vixP5, 10.8, 1.5",
        "vixP50, 15.6, 2",
        "vixP95, 34.6, 5",
        "vixAutocorrelation1, 0.980, 0.01",
        "vixAutocorrelation21, 0.81, 0.06",
        "vixAutocorrelation63, 0.64, 0.1",
        "vixMoveDeviation, 7.3, 0.8",
        "vixMoveKurtosis, 9.6, 5",
        "spxGrowth, 6.8, 4",
        "spxVol, 18.1, 2.5",
        "realisedToImplied, 0.74, 0.08",
        "correlation, -0.74, 0.03",
        "betaDown, 5.1, 0.4",
        "betaUp, 4.3, 0.5",
        "vvixMean, 89, 8",
        "responseVix3m, 0.58, 0.05",
        "rho30, 0.49, 0.04",
        "rho60, 0.35, 0.05",
        "rho90, 0.28, 0.05",
        "rho120, 0.24, 0.04",
        "rho150, 0.21, 0.03",
        "rho180, 0.19, 0.03",
    })
    void aSimulatedCenturyIsLikeTheRealYears(String statistic, double real, double most) {
        assertEquals(real, simulated.getOrDefault(statistic, Double.NaN), most);
    }

    @Test
    void theSameSeedMakesTheSameCentury() {
        assertEquals(
                MarketStatistics.of(DailyPath.simulate(Scenario.STATIONARY, 5, 3)),
                MarketStatistics.of(DailyPath.simulate(Scenario.STATIONARY, 5, 3)));
    }
}
