package dev.alvh.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import java.util.SplittableRandom;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripIrrTest {

    @Test
    void agreesWithAnIndependentSolverOnThousandsOfRandomCurves() {
        SplittableRandom random = new SplittableRandom(20180205);
        for (int trial = 0; trial < 5_000; trial++) {
            int nodes = 1 + random.nextInt(StripIrr.LONGEST_STRIP);
            double spot = 8 + 82 * random.nextDouble();
            double[] years = new double[nodes];
            double[] prices = new double[nodes];
            double time = 0;
            for (int k = 0; k < nodes; k++) {
                time += (k == 0 ? 0.02 : 0.06) + 0.04 * random.nextDouble();
                years[k] = time;
                prices[k] = spot * Math.exp(0.6 * (random.nextDouble() - 0.5));
            }
            double rate = known(StripIrr.of(new TermStructure(Figure.of(spot), years, prices)));
            assertEquals(bracketed(spot, years, prices), rate, 1e-10 * (1 + Math.abs(rate)), "trial " + trial);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 22, 0.25", "37.32, 33.225, 0.02", "12, 14, 1.5"})
    void ofOneContractIsTheRateThatTurnsItsPriceIntoSpot(double spot, double price, double years) {
        double rate = known(StripIrr.of(curve(spot, new double[] {years}, price)));

        assertEquals(Math.pow(spot / price, 1 / years) - 1, rate, 1e-13 * (1 + Math.abs(rate)));
    }

    @Test
    void isZeroWhereEveryContractCostsSpot() {
        assertEquals(0, known(StripIrr.of(curve(20, new double[] {0.1, 0.2, 0.3}, 20, 20, 20))), 1e-16);
    }

    @Test
    void isNegativeInContangoAndPositiveInBackwardation() {
        double[] years = {0.05, 0.13, 0.21};

        assertTrue(known(StripIrr.of(curve(12, years, 13, 14, 15))) < 0, "the buyer pays the roll in contango");
        assertTrue(known(StripIrr.of(curve(40, years, 33, 28, 25))) > 0, "the buyer earns it in backwardation");
    }

    @Test
    void readsAtMostSevenContracts() {
        double[] seven = {0.05, 0.13, 0.21, 0.3, 0.38, 0.46, 0.55};
        double[] eight = {0.05, 0.13, 0.21, 0.3, 0.38, 0.46, 0.55, 0.63};

        assertEquals(
                known(StripIrr.of(curve(15, seven, 16, 17, 18, 18, 19, 19, 19))),
                known(StripIrr.of(curve(15, eight, 16, 17, 18, 18, 19, 19, 19, 90))));
    }

    @Test
    void staysFiniteOnCurvesThatNoMarketEverShowed() {
        // half a minute from its settlement the first contract is all but spot: 8 + 8 / (1 + r) = 300
        assertEquals(1 / 36.5 - 1, known(StripIrr.of(curve(8, new double[] {1e-6, 1}, 150, 150))), 1e-6);
        assertEquals(Math.expm1(Math.log(2.0) / 3), known(StripIrr.of(curve(2, new double[] {3}, 1))), 1e-14);
    }

    @Test
    void isUnavailableWhereTheRateOverflows() {
        assertFalse(StripIrr.of(curve(100, new double[] {0.001}, 5)).isKnown());
    }

    @Test
    void isUnavailableWithoutSpotAndWithoutContracts() {
        Figure noSpot = Figure.unavailable("no VIX value is stamped 2018-12-05");

        assertEquals(noSpot, StripIrr.of(new TermStructure(noSpot, new double[] {0.1}, new double[] {20})));
        assertFalse(StripIrr.of(curve(20, new double[0])).isKnown());
    }

    private static TermStructure curve(double spot, double[] years, double... prices) {
        return new TermStructure(Figure.of(spot), years, prices);
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }

    /** The definition itself, in r, solved by bracketing. */
    private static double bracketed(double spot, double[] years, double[] prices) {
        return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 1e-15, 5)
                .solve(
                        10_000,
                        rate -> {
                            double excess = 0;
                            for (int k = 0; k < years.length; k++) {
                                excess += spot / Math.pow(1 + rate, years[k]) - prices[k];
                            }
                            return excess;
                        },
                        -0.999999999,
                        1e9,
                        0);
    }
}
