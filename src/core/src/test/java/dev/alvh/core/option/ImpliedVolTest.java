package dev.alvh.core.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedVolTest {

    private static final double[] YEARS = {1 / 8_760.0, 1 / 365.0, 7 / 365.0, 30 / 365.0, 0.25, 1, 3};
    private static final double[] VOLS = {0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.2, 2, 3};
    private static final double FORWARD = 4_000;

    @Test
    void returnsTheVolatilityThatMadeThePriceOverTheWholeGrid() {
        int solved = 0;
        for (double years : YEARS) {
            for (double vol : VOLS) {
                for (int step = -30; step <= 30; step++) {
                    double strike = FORWARD * Math.exp(step * 0.05);
                    for (OptionType type : OptionType.values()) {
                        double price = Black76.price(type, FORWARD, strike, years, vol, 0);
                        solved += checkRoundTrip(type, price, strike, years, vol);
                    }
                }
            }
        }
        assertTrue(solved > 5_000, "only " + solved + " of the grid's prices held time value");
    }

    @Test
    void agreesWithPricesInEightyDigitsNotOnlyWithItsOwn() {
        for (double years : YEARS) {
            for (double vol : VOLS) {
                for (double x : new double[] {0, -1e-9, -1e-4, -0.003, -0.02, -0.1, -0.4, -1, -1.5}) {
                    double s = vol * Math.sqrt(years);
                    if (x * x / (2 * s * s) > 110) {
                        continue; // prices below 1e-50, where the reference itself has lost its digits
                    }
                    BigDecimal exact = PreciseBlack.normalised(x, s);
                    double price = exact.doubleValue();
                    double tolerance = tolerance(price, NormalisedBlack.vega(x, s) * Math.sqrt(years));
                    assertEquals(
                            vol,
                            TotalVolatility.of(x, price, 1) / Math.sqrt(years),
                            tolerance,
                            "x = " + x + ", years " + years + ", vol " + vol);
                }
            }
        }
    }

    /** Prices on and off the money, either side, rounded once from eighty digits. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.001, 0.03, 0.0525, 0.15})
    void aRateCostsNoMoreThanThePricesOwnLastDigit(double rate) {
        int solved = 0;
        for (double years : new double[] {1 / 8_760.0, 7 / 365.0, 0.25, 3}) {
            for (double vol : new double[] {0.03, 0.1, 0.3, 1.2, 3}) {
                for (int step = -15; step <= 15; step += 3) {
                    for (OptionType type : OptionType.values()) {
                        solved += checkAgainstEightyDigits(type, 4_000.25 * Math.exp(step * 0.1), years, vol, rate);
                    }
                }
            }
        }
        assertTrue(solved > 150, "only " + solved + " of the grid's prices hold a volatility");
    }

    /** Counts the option, unless its price holds hardly any volatility: there the reference loses its digits too. */
    private static int checkAgainstEightyDigits(OptionType type, double strike, double years, double vol, double rate) {
        double forward = 4_000.25;
        OptionValue value = Black76.value(type, forward, strike, years, vol, rate);
        double tolerance = tolerance(value.price(), 100 * value.vega());
        if (!(tolerance < 0.01 * vol && value.price() > 1e-40)) {
            return 0;
        }
        double price = PreciseBlack.price(type, forward, strike, years, vol)
                .multiply(PreciseBlack.exp(new BigDecimal(-rate).multiply(new BigDecimal(years))))
                .doubleValue();
        if (type.intrinsic(forward, strike) > 0) {
            double own = Black76.price(type, forward, strike, years, vol, rate);
            double ofTimeValue = 2e-15 * (price - type.intrinsic(forward, strike));
            assertEquals(
                    price,
                    own,
                    1.01 * Math.ulp(price) + Math.abs(ofTimeValue),
                    type + " strike " + strike + ", years " + years);
        }
        double solution = ImpliedVol.solve(type, price, forward, strike, years, rate);
        assertEquals(vol, solution, tolerance, type + " strike " + strike + ", years " + years + ", vol " + vol);
        return 1;
    }

    @Test
    void aRateDoesNotCostAnOptionInTheMoneyItsDigits() {
        double strike = 892.5764231337564;
        double years = 0.0273972602739726;
        double price = 3108.849574146259; // of a volatility of 3, in 50 digits
        double perVol = 100
                * Black76.value(OptionType.CALL, 4000.25, strike, years, 3, -0.01)
                        .vega();

        double vol = ImpliedVol.solve(OptionType.CALL, price, 4000.25, strike, years, -0.01);

        assertEquals(3, vol, tolerance(price, perVol));
    }

    @Test
    void aDiscountedPriceWithinItsRoundingOfIntrinsicHoldsNoTimeValue() {
        Figure implied = ImpliedVol.of(
                OptionType.CALL, 3107.6771244408446, 4000.25, 892.5764231337564, 0.00011415525114155251, -0.01);

        assertEquals(
                Figure.unavailable("the price holds no time value, so every low enough volatility gives it"), implied);
    }

    /** Solves where the price still holds time value above its rounding, and demands a reason where it does not. */
    private static int checkRoundTrip(OptionType type, double price, double strike, double years, double vol) {
        Figure implied = ImpliedVol.of(type, price, FORWARD, strike, years, 0);
        double timeValue = price - type.intrinsic(FORWARD, strike);
        if (timeValue <= 0 || timeValue >= Math.min(FORWARD, strike)) {
            assertFalse(implied.isKnown(), "a price without time value has no volatility");
            return 0;
        }
        double perVol =
                100 * Black76.value(type, FORWARD, strike, years, vol, 0).vega();
        assertEquals(
                vol,
                implied.asOptional().orElseThrow(),
                tolerance(price, perVol),
                type + " strike " + strike + ", years " + years + ", vol " + vol);
        return 1;
    }

    /** 4e-14, or one unit in the last place of the price where that is more. */
    private static double tolerance(double price, double perVol) {
        return Math.max(4e-14, Math.ulp(price) / perVol);
    }

    @Test
    void discountingDoesNotChangeTheVolatility() {
        double price = Black76.price(OptionType.PUT, 4_000, 3_600, 0.5, 0.27, 0.05);

        assertEquals(
                0.27,
                ImpliedVol.of(OptionType.PUT, price, 4_000, 3_600, 0.5, 0.05)
                        .asOptional()
                        .orElseThrow(),
                1e-14);
    }

    @ParameterizedTest(name = "{0} at {1} for F={2} K={3} T={4}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CALL | 9.99 | 110 | 100 | 1 | the undiscounted price 9.99 is below the intrinsic value 10.0",
                "CALL | 10 | 110 | 100 | 1 | the price holds no time value, so every low enough volatility gives it",
                "CALL | 0 | 90 | 100 | 1 | the price holds no time value, so every low enough volatility gives it",
                "CALL | 110 | 110 | 100 | 1 | the undiscounted price 110.0 is not below its limit 110.0",
                "PUT | 100 | 110 | 100 | 1 | the undiscounted price 100.0 is not below its limit 100.0",
                "PUT | -1 | 110 | 100 | 1 | the undiscounted price -1.0 is below the intrinsic value 0.0",
                "PUT | 3 | 110 | 100 | 0 | the option expires now, so no volatility is left in its price",
            })
    void aPriceWithoutAVolatilitySaysWhy(
            OptionType type, double price, double forward, double strike, double years, String reason) {
        assertEquals(Figure.unavailable(reason), ImpliedVol.of(type, price, forward, strike, years, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 100, 100, 1, 0",
        "1, 0, 100, 1, 0",
        "1, 100, -5, 1, 0",
        "1, 100, 100, -1, 0",
        "1, 100, 100, 1, NaN"
    })
    void anythingOutsideTheDomainIsRefused(double price, double forward, double strike, double years, double rate) {
        assertThrows(
                IllegalArgumentException.class,
                () -> ImpliedVol.of(OptionType.CALL, price, forward, strike, years, rate));
    }
}
