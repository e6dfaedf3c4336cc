package dev.alvh.core.option;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Black76Test {

    @ParameterizedTest(name = "{0} F={1} K={2} T={3} vol={4} r={5} costs {6}")
    @CsvSource({
        // J. Hull, Options, Futures, and Other Derivatives: the European put on crude oil futures
        "PUT, 20, 20, 0.3333333333333333, 0.25, 0.09, 1.12, 0.005",
        // E. G. Haug, The Complete Guide to Option Pricing Formulas: the Brent options of the Black-76 section
        "CALL, 19, 19, 0.75, 0.28, 0.10, 1.7011, 0.00005",
        "PUT, 19, 19, 0.75, 0.28, 0.10, 1.7011, 0.00005",
    })
    void agreesWithPublishedExamples(
            OptionType type, double f, double k, double t, double vol, double r, double price, double digits) {
        assertEquals(price, Black76.price(type, f, k, t, vol, r), digits);
    }

    @Test
    void priceAndGreeksAgreeWithStrataOverTheWholeGrid() {
        SplittableRandom random = new SplittableRandom(76);
        for (int i = 0; i < 20_000; i++) {
            double forward = 10 + 4_990 * random.nextDouble();
            double strike = forward * Math.exp(3 * random.nextDouble() - 1.5);
            double years = Math.exp(Math.log(1 / 8_760.0) + random.nextDouble() * Math.log(3 * 8_760));
            double vol = Math.exp(Math.log(0.03) + random.nextDouble() * Math.log(100));
            boolean isCall = random.nextBoolean();
            OptionValue value =
                    Black76.value(isCall ? OptionType.CALL : OptionType.PUT, forward, strike, years, vol, 0);
            String at = "forward " + forward + ", strike " + strike + ", years " + years + ", vol " + vol;
            assertAll(
                    () -> near(
                            BlackFormulaRepository.price(forward, strike, years, vol, isCall),
                            value.price(),
                            forward,
                            at),
                    () -> near(BlackFormulaRepository.delta(forward, strike, years, vol, isCall), value.delta(), 1, at),
                    () -> near(BlackFormulaRepository.gamma(forward, strike, years, vol), value.gamma(), 1, at),
                    () -> near(
                            BlackFormulaRepository.vega(forward, strike, years, vol) / 100, value.vega(), forward, at),
                    () -> near(
                            BlackFormulaRepository.driftlessTheta(forward, strike, years, vol) / 365,
                            value.theta(),
                            forward,
                            at));
        }
    }

    /** To 1e-10 relative, or 1e-12 of the scale where Strata's own difference has lost the digits. */
    private static void near(double expected, double actual, double scale, String at) {
        assertEquals(expected, actual, Math.max(1e-10 * Math.abs(expected), 1e-12 * scale), at);
    }

    @Test
    void aWingKeepsItsDigitsWhereTheTextbookDifferenceLosesThemAll() {
        SplittableRandom random = new SplittableRandom(2015);
        for (int i = 0; i < 300; i++) {
            double x = -1.5 * random.nextDouble();
            double s = 0.02 + random.nextDouble();
            double exact = PreciseBlack.normalised(x, s).doubleValue();
            if (exact > 1e-60) {
                assertEquals(exact, NormalisedBlack.price(x, s, 1), 1e-12 * exact, "x = " + x + ", s = " + s);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OptionType.class)
    void everyGreekIsTheDerivativeThatItsNameSays(OptionType type) {
        double f = 4_012.5;
        double k = 3_900;
        double t = 45 / 365.0;
        double vol = 0.22;
        double r = 0.031;
        OptionValue value = Black76.value(type, f, k, t, vol, r);
        DoubleUnaryOperator byForward = x -> Black76.price(type, x, k, t, vol, r);
        assertEquals(derivative(byForward, f, 0.5), value.delta(), 1e-9);
        assertEquals(derivative(x -> Black76.value(type, x, k, t, vol, r).delta(), f, 0.5), value.gamma(), 1e-11);
        assertEquals(derivative(x -> Black76.price(type, f, k, t, x, r), vol, 1e-4) / 100, value.vega(), 1e-8);
        assertEquals(-derivative(x -> Black76.price(type, f, k, x, vol, r), t, 1e-4) / 365, value.theta(), 1e-7);
        assertEquals(derivative(x -> Black76.price(type, f, k, t, vol, x), r, 1e-4) / 100, value.rho(), 1e-9);
        assertEquals(byForward.applyAsDouble(f), value.price(), 1e-12 * value.price());
    }

    /** Central difference with one Richardson step: error of the order of h⁴. */
    private static double derivative(DoubleUnaryOperator f, double x, double h) {
        double wide = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
        double narrow = (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h;
        return (4 * narrow - wide) / 3;
    }

    @Test
    void callLessPutIsTheDiscountedForwardLessStrike() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            double f = 10 + 90 * random.nextDouble();
            double k = 10 + 90 * random.nextDouble();
            double t = 3 * random.nextDouble();
            double vol = 2 * random.nextDouble();
            double parity = Black76.price(OptionType.CALL, f, k, t, vol, 0.04)
                    - Black76.price(OptionType.PUT, f, k, t, vol, 0.04);
            assertEquals(Math.exp(-0.04 * t) * (f - k), parity, 1e-13 * (f + k));
        }
    }

    @ParameterizedTest(name = "{0} at {1} against {2} without {3} years or {4} vol")
    @CsvSource({
        "CALL, 110, 100, 0, 0.2, 10, 1",
        "CALL, 90, 100, 0, 0.2, 0, 0",
        "PUT, 90, 100, 0, 0.2, 10, -1",
        "PUT, 110, 100, 0.5, 0, 0, 0",
        "CALL, 100, 100, 0, 0.2, 0, 0.5",
        "PUT, 100, 100, 0, 0.2, 0, -0.5",
    })
    void withoutTimeOrVolatilityTheValuesAreTheLimits(
            OptionType type, double f, double k, double t, double vol, double price, double delta) {
        OptionValue value = Black76.value(type, f, k, t, vol, 0);

        assertEquals(price, value.price());
        assertEquals(price, Black76.price(type, f, k, t, vol, 0));
        assertEquals(delta, value.delta());
        assertEquals(f == k ? Double.POSITIVE_INFINITY : 0, value.gamma());
    }

    @Test
    void aVanishingVolatilityWithTimeLeftDoesNotDecayWithoutEnd() {
        OptionValue value = Black76.value(OptionType.CALL, 100, 100, 1, 1e-320, 0.05);

        assertEquals(0, value.theta(), 1e-300);
    }

    @Test
    void theLimitsAreApproachedAndNotJumpedTo() {
        OptionValue almost = Black76.value(OptionType.CALL, 100, 100, 0.5, 1e-12, 0);
        OptionValue limit = Black76.value(OptionType.CALL, 100, 100, 0.5, 0, 0);

        assertEquals(limit.vega(), almost.vega(), 1e-12);
        assertEquals(limit.delta(), almost.delta(), 1e-12);
        assertTrue(Black76.value(OptionType.CALL, 100, 100, 0, 0.2, 0).theta() == Double.NEGATIVE_INFINITY);
    }

    @Test
    void aVolatilityTooSmallToMatterLeavesTheIntrinsicValueAndNeverNoNumber() {
        for (double vol = 9.9e-324; vol < 1e-3; vol *= 7) {
            OptionValue value = Black76.value(OptionType.PUT, 1, 2.6, 1 / 365.0, vol, 0);

            assertEquals(1.6, value.price(), 1e-15, "vol " + vol);
            assertEquals(1.6, Black76.price(OptionType.PUT, 1, 2.6, 1 / 365.0, vol, 0), 1e-15, "vol " + vol);
            assertEquals(-1, value.delta(), 1e-15);
            assertEquals(0, value.gamma());
            assertEquals(0, value.vega());
            assertEquals(0, value.theta());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 1, 0.2, 0",
        "-1, 100, 1, 0.2, 0",
        "100, 0, 1, 0.2, 0",
        "100, 100, -0.1, 0.2, 0",
        "100, 100, 1, -0.2, 0",
        "NaN, 100, 1, 0.2, 0",
        "100, NaN, 1, 0.2, 0",
        "100, 100, NaN, 0.2, 0",
        "100, 100, 1, NaN, 0",
        "100, 100, 1, 0.2, NaN",
        "Infinity, 100, 1, 0.2, 0",
        "100, 100, Infinity, 0.2, 0",
        "100, 100, 1, 0.2, -Infinity",
    })
    void anythingOutsideTheDomainIsRefusedWithItsValues(double f, double k, double t, double vol, double r) {
        assertThrows(IllegalArgumentException.class, () -> Black76.price(OptionType.CALL, f, k, t, vol, r));
        assertThrows(IllegalArgumentException.class, () -> Black76.value(OptionType.PUT, f, k, t, vol, r));
    }
}
