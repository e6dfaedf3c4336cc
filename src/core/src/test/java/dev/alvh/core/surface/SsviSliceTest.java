package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SsviSliceTest {

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.03, 0.1, 0.3, 1, 3, 10})
    void theVarianceSwapIsThatOfTheWholeStripOfOptions(double theta) {
        SsviSlice slice = SsviParameters.DEFAULT.slice(theta);

        assertEquals(1, slice.varianceSwap() / StripOfOptions.variance(slice::totalVariance), 1e-12);
    }

    @Test
    void theVarianceSwapIsThatOfTheStripForAnyParametersWithoutArbitrage() {
        SplittableRandom random = new SplittableRandom(2014);
        for (int i = 0; i < 300; i++) {
            double rho = 1.8 * random.nextDouble() - 0.9;
            double eta = (0.05 + 0.95 * random.nextDouble()) * 2 / (1 + Math.abs(rho));
            SsviParameters parameters = new SsviParameters(rho, eta, 0.1 + 0.4 * random.nextDouble());
            double theta = Math.exp(-12 + 13 * random.nextDouble());
            SsviSlice slice = parameters.slice(theta);

            assertEquals(
                    1,
                    slice.varianceSwap() / StripOfOptions.variance(slice::totalVariance),
                    1e-10,
                    () -> parameters + ", theta " + theta);
        }
    }

    @Test
    void aNearlyFlatSmileSwapsItsOwnVariance() {
        assertEquals(0.04, new SsviSlice(0.04, 1e-9, -0.7).varianceSwap(), 1e-12);
    }

    @Test
    void anAlmostInstantSmileOfSquareRootShapeSwapsAFixedMultipleOfItsVarianceAtTheMoney() {
        // with γ = ½ and η = 1 the closed form tends to θ/2·(c² + (1 + ρ²)·(1 + η²/2)) as θ vanishes
        assertEquals(1.3725, SsviParameters.DEFAULT.slice(1e-18).varianceSwap() / 1e-18, 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 0.01, 0.5})
    void isTheRawSviOfItsPaper(double theta) {
        SsviSlice slice = SsviParameters.DEFAULT.slice(theta);
        // Gatheral and Jacquier (2014), lemma 4.1 with the definitions of section 3: a, b, ρ, m, σ of raw SVI
        double a = theta / 2 * (1 - 0.49);
        double b = theta * slice.phi() / 2;
        double m = 0.7 / slice.phi();
        double sigma = Math.sqrt(1 - 0.49) / slice.phi();
        for (double k = -1.5; k <= 1.5; k += 0.05) {
            double raw = a + b * (-0.7 * (k - m) + Math.hypot(k - m, sigma));
            assertEquals(1, slice.totalVariance(k) / raw, 1e-12, "k = " + k);
        }
        assertEquals(theta, slice.totalVariance(0), 1e-16);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2e-4, 5e-3, 0.05, 0.3})
    void theSecondDifferenceOfCallPricesIsThePositiveDensityOfDurrlemansFunction(double theta) {
        SsviSlice slice = SsviParameters.DEFAULT.slice(theta);
        double h = 1e-3 * Math.sqrt(theta);
        for (double z = -6; z <= 3; z += 0.1) {
            double strike = Math.exp(z * Math.sqrt(theta));
            double second = (call(slice, strike + h) - 2 * call(slice, strike) + call(slice, strike - h)) / (h * h);
            double k = Math.log(strike);
            double s = Math.sqrt(slice.totalVariance(k));
            double d = -k / s - s / 2;
            double density = Durrleman.g(slice, k) * Math.exp(-d * d / 2) / (Math.sqrt(2 * Math.PI) * strike * s);
            assertTrue(density > 0, "z = " + z);
            assertEquals(density, second, 2e-5 / Math.sqrt(theta), "z = " + z);
        }
    }

    private static double call(SsviSlice slice, double strike) {
        return Black76.price(OptionType.CALL, 1, strike, 1, Math.sqrt(slice.totalVariance(Math.log(strike))), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "-1, 1, 0",
        "NaN, 1, 0",
        "0.04, 0, 0",
        "0.04, NaN, 0",
        "0.04, 1, 1",
        "0.04, 1, NaN",
        "2, 2, 0"
    })
    void aSliceWithoutADensityIsRefused(double theta, double phi, double rho) {
        assertThrows(IllegalArgumentException.class, () -> new SsviSlice(theta, phi, rho));
    }
}
