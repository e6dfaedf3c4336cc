package dev.alvh.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermStructureTest {

    private static final TermStructure CURVE =
            new TermStructure(Figure.of(14), new double[] {0.05, 0.10, 0.20}, new double[] {15, 16, 18});

    @ParameterizedTest
    @CsvSource({"0.05, 15", "0.075, 15.5", "0.10, 16", "0.15, 17", "0.20, 18"})
    void aConstantMaturityIsLinearInTimeBetweenTheContractsAroundIt(double tau, double price) {
        assertEquals(price, known(CURVE.constantMaturity(tau)), 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 15", "0.0499, 15", "0.21, 18", "5, 18"})
    void aConstantMaturityIsFlatOutsideTheListedRangeAndNeverLeansOnSpot(double tau, double price) {
        assertEquals(price, known(CURVE.constantMaturity(tau)));
    }

    @Test
    void theRollYieldOfALongIsNegativeInContangoAndUsesSpotBeforeTheFirstContract() {
        assertEquals(Math.log(14.0 / 15) / 0.05, known(CURVE.rollYield(0)), 1e-15);
        assertEquals(Math.log(15.0 / 16) / 0.05, known(CURVE.rollYield(1)), 1e-14);
        assertEquals(Math.log(16.0 / 18) / 0.10, known(CURVE.rollYield(2)), 1e-14);
        assertTrue(known(CURVE.rollYield(2)) < 0);
    }

    @Test
    void onlyTheFirstRollYieldNeedsSpot() {
        TermStructure noSpot =
                new TermStructure(Figure.unavailable("closed"), new double[] {0.05, 0.10}, new double[] {15, 16});

        assertFalse(noSpot.rollYield(0).isKnown());
        assertTrue(noSpot.rollYield(1).isKnown());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTimeOrPriceThatIsNotPositiveAndFiniteIsRefused(double bad) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TermStructure(Figure.of(14), new double[] {bad}, new double[] {15}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TermStructure(Figure.of(14), new double[] {0.05}, new double[] {bad}));
    }

    @Test
    void timesOutOfOrderAndColumnsOfDifferentLengthAreRefusedWithTheValue() {
        IllegalArgumentException order = assertThrows(
                IllegalArgumentException.class,
                () -> new TermStructure(Figure.of(14), new double[] {0.1, 0.1}, new double[] {15, 16}));

        assertEquals("years of node 2 must exceed those of node 1, got 0.1 after 0.1", order.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new TermStructure(Figure.of(14), new double[] {0.1}, new double[] {15, 16}));
    }

    @Test
    void aSpotThatIsNotPositiveIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TermStructure(Figure.of(-14), new double[] {0.1}, new double[] {15}));
    }

    @Test
    void callersCannotChangeTheColumnsAfterwards() {
        double[] prices = {15};
        TermStructure curve = new TermStructure(Figure.of(14), new double[] {0.1}, prices);
        prices[0] = 99;

        assertEquals(15, curve.price(0));
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }
}
