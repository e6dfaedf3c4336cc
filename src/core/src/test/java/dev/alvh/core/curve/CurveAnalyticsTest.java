package dev.alvh.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveAnalyticsTest {

    @Test
    void theFirstDaysOfFebruary2018InvertTheFrontBy525Points() {
        CurveAnalytics analytics =
                CurveAnalytics.of(curve(37.32, new double[] {0.0233, 0.1192, 0.1959}, 33.225, 27.975, 24.725));

        assertEquals(5.25, known(analytics.frontPremium()), 1e-12);
        assertEquals(-5.25, known(analytics.frontSlope()), 1e-12);
        assertEquals(27.975 / 33.225 - 1, known(analytics.contango()), 1e-15);
        assertEquals(Optional.of(Regime.INVERTED), analytics.regime());
        assertTrue(known(analytics.stripIrr()) > 0);
    }

    @Test
    void theButterflyIsPositiveWhereTheCurveIsConcave() {
        double[] months = {30 / 365.0, 90 / 365.0, 150 / 365.0};

        assertEquals(1.0, known(CurveAnalytics.of(curve(14, months, 15, 17, 18)).butterfly()), 1e-12);
        assertEquals(
                -1.0, known(CurveAnalytics.of(curve(14, months, 15, 16, 18)).butterfly()), 1e-12);
    }

    @Test
    void theCurvatureIrrOfAStraightLineIsZeroAndOfABulgeIsNegative() {
        double[] years = {0.05, 0.15, 0.25, 0.35};

        assertEquals(
                0, known(CurveAnalytics.of(curve(14, years, 15, 16, 17, 18)).curvatureIrr()), 1e-14);
        assertTrue(known(CurveAnalytics.of(curve(14, years, 15, 17, 18, 18)).curvatureIrr()) < 0);
    }

    @Test
    void theCurvatureIrrComparesWithTheLineToTheSeventhContractNotToTheLast() {
        double[] years = {0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75};
        CurveAnalytics analytics = CurveAnalytics.of(curve(14, years, 15, 16, 17, 18, 19, 20, 21, 90));

        assertEquals(0, known(analytics.curvatureIrr()), 1e-14);
    }

    @Test
    void aSingleContractHasNoFrontPremiumAndNoRegimeButAStrip() {
        CurveAnalytics analytics = CurveAnalytics.of(curve(14, new double[] {0.1}, 15));

        assertFalse(analytics.frontPremium().isKnown());
        assertFalse(analytics.contango().isKnown());
        assertEquals(Optional.empty(), analytics.regime());
        assertTrue(analytics.stripIrr().isKnown());
        assertEquals(15, known(analytics.cm150()));
    }

    @Test
    void withoutSpotOnlyWhatNeedsItIsUnavailableAndRepeatsTheReason() {
        Figure noSpot = Figure.unavailable("no VIX value is stamped 2015-04-03");
        CurveAnalytics analytics =
                CurveAnalytics.of(new TermStructure(noSpot, new double[] {0.1, 0.2}, new double[] {15, 16}));

        assertEquals(-1, known(analytics.frontPremium()), 1e-12);
        assertEquals(noSpot, analytics.stripIrr());
        assertEquals(noSpot, analytics.curvatureIrr());
        assertEquals(noSpot, analytics.rollYields().get(0));
        assertTrue(analytics.rollYields().get(1).isKnown());
    }

    @Test
    void anEmptyCurveLeavesEverythingUnavailableAndNothingZero() {
        CurveAnalytics analytics = CurveAnalytics.of(curve(14, new double[0]));

        assertFalse(analytics.frontPremium().isKnown());
        assertFalse(analytics.cm30().isKnown());
        assertFalse(analytics.butterfly().isKnown());
        assertFalse(analytics.stripIrr().isKnown());
    }

    private static TermStructure curve(double spot, double[] years, double... prices) {
        return new TermStructure(Figure.of(spot), years, prices);
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }
}
