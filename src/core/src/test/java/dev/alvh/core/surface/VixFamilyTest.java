package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VixFamilyTest {

    private static final VixFamily CALM = new VixFamily(new double[] {9, 30, 93, 184}, new double[] {12, 14, 16, 18});

    @ParameterizedTest
    @CsvSource({
        // flat volatility before the first tenor and after the last
        "1, 12",
        "4.5, 12",
        "9, 12",
        "30, 14",
        "93, 16",
        "184, 18",
        "365, 18",
        "1095, 18"
    })
    void returnsEachIndexAtItsTenorAndStaysFlatOutside(double days, double level) {
        assertEquals(level, levelAt(CALM, days), 1e-13);
    }

    @Test
    void totalVarianceIsLinearInTimeBetweenTenors() {
        double expected = (0.14 * 0.14 * 30 + 0.16 * 0.16 * 93) / 2 / 365;

        assertEquals(expected, CALM.totalVariance(61.5 / 365), 1e-16);
    }

    @Test
    void anInvertedFamilyKeepsItsRunningMaximumUntilTheFarTenorsHaveCaughtUp() {
        VixFamily crash = new VixFamily(new double[] {9, 30, 93}, new double[] {100, 50, 40});
        double reached = 9.0 / 365;

        assertEquals(reached, crash.totalVariance(20.0 / 365), 1e-16);
        assertEquals(reached, crash.totalVariance(30.0 / 365), 1e-16);
        // in variance times days the line from 7.5 at 30 to 14.88 at 93 is above 9 again from day 42.8
        assertEquals(reached, crash.totalVariance(42.0 / 365), 1e-16);
        assertEquals((0.25 * 30 + 0.16 * 93) / 2 / 365, crash.totalVariance(61.5 / 365), 1e-16);
    }

    @Test
    void oneTenorIsEnoughAndGivesAFlatTermStructure() {
        VixFamily family = VixFamily.flat(20);
        for (double days = 0; days < 1_000; days += 7) {
            assertEquals(0.04 * days / 365, family.totalVariance(days / 365), 1e-15);
        }
    }

    @Test
    void totalVarianceNeverFallsWithTime() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 300; i++) {
            double[] levels = random.doubles(4, 9, 150).toArray();
            VixFamily family = new VixFamily(new double[] {9, 30, 93, 184}, levels);
            double last = 0;
            for (double days = 0; days < 400; days += 0.25) {
                double next = family.totalVariance(days / 365);
                assertTrue(next >= last, "day " + days);
                last = next;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -20, 0.001, 1_001, Double.NaN, Double.POSITIVE_INFINITY})
    void aLevelThatIsNoVolatilityIsRefusedWithTheValue(double level) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> VixFamily.flat(level));

        assertEquals(
                "the VIX index of 30.0 days must be from 0.01 to 1000 volatility points, got " + level,
                refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "-9, 30", "30, 30", "30, 9", "NaN, 30", "9, NaN", "9, Infinity"})
    void tenorsThatDoNotIncreaseFromZeroAreRefused(double first, double second) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new VixFamily(new double[] {first, second}, new double[] {20, 20}));
    }

    @Test
    void noTenorAndColumnsOfDifferentLengthAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new VixFamily(new double[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new VixFamily(new double[] {30}, new double[] {20, 21}));
    }

    private static double levelAt(VixFamily family, double days) {
        return 100 * Math.sqrt(family.totalVariance(days / 365) / (days / 365));
    }
}
