package dev.alvh.core.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VixOptionSurfaceTest {

    private static final double MONTH = 30.0 / 365;

    @ParameterizedTest(name = "VVIX {0}, {1} days, K/F {2}: {3}")
    @CsvSource({
        // the formula worked by hand in 30 digits
        "100, 30, 1.0, 0.9",
        "100, 30, 1.4, 1.3322887587824564",
        "90, 120, 1.4, 0.91974131585408069",
        "120, 9, 0.8, 0.59733461729694798",
    })
    void followsItsFormula(double vvix, double days, double strikeToFuture, double vol) {
        assertEquals(vol, new VixOptionSurface(vvix).vol(days / 365, Math.log(strikeToFuture)), 1e-14);
    }

    @Test
    void atTheMoneyItFallsWithTimeAndTheSmileRisesToTheRight() {
        VixOptionSurface surface = new VixOptionSurface(95);
        double last = Double.POSITIVE_INFINITY;
        for (double days = 1; days <= 365; days++) {
            double next = surface.vol(days / 365, 0);
            assertTrue(next < last, "day " + days);
            last = next;
        }
        double lastWing = 0;
        for (double k = -1; k <= 1; k += 0.05) {
            double next = surface.vol(MONTH, k);
            assertTrue(next > lastWing, "k = " + k);
            lastWing = next;
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "60, 180", "90, 5", "90, 30", "90, 120", "150, 1", "150, 60", "200, 30", "200, 180"})
    void noButterflyOfItsCallsCostsLessThanNothing(double vvix, double days) {
        VixOptionSurface surface = new VixOptionSurface(vvix);
        double years = days / 365;
        double h = 1e-3;
        double peak = 0;
        for (double strike = 0.4; strike < 4; strike += 2 * h) {
            double density = (call(surface, years, strike - h)
                            - 2 * call(surface, years, strike)
                            + call(surface, years, strike + h))
                    / (h * h);
            assertTrue(density > -1e-8, "K/F " + strike + ": " + density);
            peak = Math.max(peak, density);
        }
        assertTrue(peak > 0.1, "the grid has missed the density");
    }

    private static double call(VixOptionSurface surface, double years, double strike) {
        return Black76.price(OptionType.CALL, 1, strike, years, surface.vol(years, Math.log(strike)), 0);
    }

    @Test
    void atExpiryItHasFiniteLimits() {
        VixOptionSurface surface = new VixOptionSurface(90);
        double a = surface.vol(0, 0);

        assertEquals(surface.vol(1e-9, 0), a, 1e-8);
        assertEquals(2 * a, surface.vol(0, 0.01));
        assertEquals(0, surface.vol(0, -0.01));
    }

    @Test
    void withoutVvixItAssumes90AndAlwaysSaysThatItsConstantsAreAssumed() {
        VixOptionSurface unknown = VixOptionSurface.of(Figure.unavailable("no VVIX before 2006"));

        assertEquals(new VixOptionSurface(90).vol(0.2, 0.3), unknown.vol(0.2, 0.3));
        assertEquals(
                new VixOptionSurface(110).vol(0.2, 0.3),
                VixOptionSurface.of(Figure.of(110)).vol(0.2, 0.3));
        assertEquals(Provenance.ASSUMED, unknown.provenance());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -90, Double.NaN, Double.POSITIVE_INFINITY})
    void aVvixThatIsNotPositiveAndFiniteIsRefusedWithTheValue(double vvix) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new VixOptionSurface(vvix));

        assertEquals("VVIX must be above 0 volatility points, finite, got " + vvix, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "NaN, 0", "Infinity, 0", "0.1, NaN", "0.1, Infinity"})
    void aTimeOrMoneynessOutsideItsDomainIsRefused(double years, double k) {
        assertThrows(IllegalArgumentException.class, () -> new VixOptionSurface(90).vol(years, k));
    }
}
