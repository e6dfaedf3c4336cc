package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Provenance;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SsviSurfaceTest {

    private static final double[] TENORS = {9, 30, 93, 184};
    private static final SsviSurface CALM = surface(12, 14, 16.5, 18);

    @ParameterizedTest
    @CsvSource({
        "1, 9",
        "1, 85",
        "7, 12",
        "30, 9",
        "30, 20",
        "30, 85",
        "45, 16",
        "93, 35",
        "180, 9",
        "180, 85",
        "1095, 150"
    })
    void volatilitiesAreThoseOfASmileSolvedByAFineQuadrature(double days, double level) {
        double years = days / 365;
        double target = level * level / 1e4 * years;
        double theta = new BracketingNthOrderBrentSolver(1e-14, 1e-18, 1e-18, 5)
                .solve(
                        200,
                        t -> StripOfOptions.variance(SsviParameters.DEFAULT.slice(t)::totalVariance) - target,
                        target / 3,
                        target);
        SsviSlice smile = SsviParameters.DEFAULT.slice(theta);
        SsviSurface surface = new SsviSurface(VixFamily.flat(level));
        for (double k = -1.5; k <= 1.5; k += 0.01) {
            assertEquals(Math.sqrt(smile.totalVariance(k) / years), surface.vol(years, k), 1e-8, "k = " + k);
        }
    }

    @Test
    void everyIndexOfTheFamilyIsRecoveredFromTheOptionsAtItsTenor() {
        double[] levels = {12, 14, 16.5, 18};
        for (int i = 0; i < TENORS.length; i++) {
            double years = TENORS[i] / 365;
            double variance = StripOfOptions.variance(k -> {
                double vol = CALM.vol(years, k);
                return vol * vol * years;
            });
            assertEquals(levels[i], 100 * Math.sqrt(variance / years), 1e-7);
        }
    }

    @Test
    void noDensityIsNegativeFromVix9To85AndOneDayToSixMonths() {
        double lowest = Double.POSITIVE_INFINITY;
        for (double level = 9; level <= 85; level += 0.5) {
            SsviSurface surface = new SsviSurface(VixFamily.flat(level));
            for (double days = 1; days <= 180; days++) {
                SsviSlice slice = surface.slice(days / 365);
                for (double k = -1.5; k <= 1.5; k += 0.0125) {
                    lowest = Math.min(lowest, Durrleman.g(slice, k));
                }
            }
        }
        // far from zero: a wing that is a straight line in k tends to a little below a quarter
        assertEquals(0.2508, lowest, 1e-3);
    }

    static Stream<double[]> families() {
        Stream<double[]> named = Stream.of(
                new double[] {9, 11, 14, 17},
                new double[] {85, 70, 50, 40},
                new double[] {85, 60, 40, 30},
                new double[] {9, 85, 9, 85},
                new double[] {85, 9, 85, 9},
                new double[] {20, 20, 20, 20});
        SplittableRandom random = new SplittableRandom(1993);
        return Stream.concat(
                named, Stream.generate(() -> random.doubles(4, 9, 85).toArray()).limit(60));
    }

    @ParameterizedTest
    @MethodSource("families")
    void noCalendarSpreadAndNoDensityIsNegativeInContangoNorInBackwardation(double[] levels) {
        SsviSurface surface = new SsviSurface(new VixFamily(TENORS, levels));
        double[] last = new double[121];
        for (double days = 0.25; days <= 200; days += days < 10 ? 0.25 : 1) {
            SsviSlice slice = surface.slice(days / 365);
            for (int i = 0; i < last.length; i++) {
                double k = -1.5 + 0.025 * i;
                double total = slice.totalVariance(k);
                // where the family is floored the two are the same number
                assertTrue(total >= last[i], "calendar, day " + days + ", k = " + k);
                assertTrue(Durrleman.g(slice, k) > 0.1, "density, day " + days + ", k = " + k);
                last[i] = total;
            }
        }
    }

    @Test
    void putsAreDearerThanCallsAndTheLeftWingRises() {
        double years = 30.0 / 365;

        assertTrue(CALM.vol(years, -0.2) > CALM.vol(years, -0.1));
        assertTrue(CALM.vol(years, -0.1) > CALM.vol(years, 0));
        assertTrue(CALM.vol(years, 0) > CALM.vol(years, 0.05));
    }

    @Test
    void atExpiryVolatilitiesAreFiniteAndThoseOfAMinuteAway() {
        for (double k : new double[] {-1.5, -0.01, 0, 0.01, 1.5}) {
            double vol = CALM.vol(0, k);
            assertEquals(CALM.vol(1.0 / 525_600, k), vol);
            assertTrue(vol > 0 && vol < 10, "k = " + k + ": " + vol);
        }
    }

    @Test
    void aSliceIsTheSurfaceOfItsExpiry() {
        double years = 45.0 / 365;

        assertEquals(CALM.vol(years, -0.1), Math.sqrt(CALM.slice(years).totalVariance(-0.1) / years));
        assertEquals(Provenance.MODEL, CALM.provenance());
    }

    @Test
    void otherParametersGiveAnotherSmileWithTheSameVarianceSwap() {
        ThetaTable symmetric = new ThetaTable(new SsviParameters(0, 1, 0.5));
        SsviSlice slice = new SsviSurface(VixFamily.flat(20), symmetric).slice(0.25);

        assertEquals(0.01, slice.varianceSwap(), 1e-11);
        assertEquals(slice.totalVariance(-0.3), slice.totalVariance(0.3), 1e-17);
    }

    @Test
    void aTimeOrMoneynessOutsideItsDomainIsRefusedWithTheValue() {
        for (double years : List.of(-0.1, Double.NaN, Double.POSITIVE_INFINITY)) {
            String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> CALM.vol(years, 0))
                    .getMessage());
            assertTrue(message.endsWith("got " + years), message);
            assertThrows(IllegalArgumentException.class, () -> CALM.slice(years));
        }
        DoubleStream.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .forEach(k -> assertThrows(IllegalArgumentException.class, () -> CALM.vol(0.1, k)));
    }

    private static SsviSurface surface(double... levels) {
        return new SsviSurface(new VixFamily(TENORS, levels));
    }
}
