package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsviParametersTest {

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 0.5, 'SSVI needs rho between -1 and 1, got -1.0'",
        "NaN, 1, 0.5, 'SSVI needs rho between -1 and 1, got NaN'",
        "-0.7, 1, 0, 'SSVI needs gamma above 0, at most 0.5, got 0.0'",
        "-0.7, 1, 0.51, 'SSVI needs gamma above 0, at most 0.5, got 0.51'",
        "-0.7, 1, NaN, 'SSVI needs gamma above 0, at most 0.5, got NaN'",
        "-0.7, 0, 0.5, 'SSVI needs eta above 0 and eta (1 + |rho|) at most 2, or a density turns negative; got eta 0.0 with rho -0.7'",
        "-0.7, 1.2, 0.5, 'SSVI needs eta above 0 and eta (1 + |rho|) at most 2, or a density turns negative; got eta 1.2 with rho -0.7'",
        "-0.7, NaN, 0.5, 'SSVI needs eta above 0 and eta (1 + |rho|) at most 2, or a density turns negative; got eta NaN with rho -0.7'",
    })
    void areRefusedWithTheValueWhereADensityCouldTurnNegative(double rho, double eta, double gamma, String message) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new SsviParameters(rho, eta, gamma));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void everyAcceptedShapeHasAPositiveDensityAtEveryVariance() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 500; i++) {
            double rho = 1.96 * random.nextDouble() - 0.98;
            double eta = 2 / (1 + Math.abs(rho)) * (i % 2 == 0 ? 1 : random.nextDouble());
            SsviParameters parameters = new SsviParameters(rho, eta - 1e-12, 0.05 + 0.45 * random.nextDouble());
            SsviSlice slice = parameters.slice(Math.exp(-14 + 16 * random.nextDouble()));
            double scale = 1 / slice.phi();
            for (double x = -20; x <= 20; x += 0.1) {
                double k = scale * x;
                assertTrue(Durrleman.g(slice, k) > -1e-12, () -> slice + " at " + k);
            }
        }
    }
}
