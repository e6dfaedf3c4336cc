package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThetaTableTest {

    private static final List<SsviParameters> SHAPES = List.of(
            SsviParameters.DEFAULT,
            new SsviParameters(0, 1, 0.25),
            new SsviParameters(0.5, 0.3, 0.5),
            new SsviParameters(-0.9, 1.05, 0.1));

    @Test
    void aSmileFromTheTableSwapsTheVarianceItWasAskedFor() {
        SplittableRandom random = new SplittableRandom(1990);
        for (SsviParameters shape : SHAPES) {
            ThetaTable table = new ThetaTable(shape);
            for (int i = 0; i < 20_000; i++) {
                double variance = Math.exp(Math.log(1e-10) + random.nextDouble() * Math.log(1e13));
                double swap = shape.slice(table.theta(variance)).varianceSwap();
                assertEquals(1, swap / variance, 5e-9, () -> shape + " at " + variance);
            }
        }
    }

    @Test
    void thetaRisesWithTheVarianceSwapWithoutAStepBack() {
        for (SsviParameters shape : SHAPES) {
            ThetaTable table = new ThetaTable(shape);
            double last = 0;
            for (double variance = 1e-10; variance < 100; variance *= 1.0005) {
                double theta = table.theta(variance);
                assertTrue(theta > last, shape + " at " + variance);
                last = theta;
            }
        }
    }

    @Test
    void neighbouringCellsMeetWithoutAStep() {
        ThetaTable table = ThetaTable.standard();
        for (double edge = ThetaTable.FROM; edge <= ThetaTable.TO; edge *= 2) {
            for (int cell = 0; cell < ThetaTable.CELLS_PER_OCTAVE; cell++) {
                double at = edge * (1 + (double) cell / ThetaTable.CELLS_PER_OCTAVE);
                assertEquals(1, table.theta(at) / table.theta(Math.nextDown(at)), 1e-15 * 4, "at " + at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-20, 33, 1_000, 1e12})
    void outsideTheTableThetaIsSolvedExactly(double variance) {
        double theta = ThetaTable.standard().theta(variance);

        assertEquals(1, SsviParameters.DEFAULT.slice(theta).varianceSwap() / variance, 1e-14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-9, -4, Double.NaN, Double.POSITIVE_INFINITY})
    void aVarianceThatIsNotPositiveAndFiniteIsRefusedWithTheValue(double bad) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> ThetaTable.standard().theta(bad));

        assertEquals("a variance swap needs a total variance above 0, finite, got " + bad, refusal.getMessage());
    }
}
