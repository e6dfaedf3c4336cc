package dev.alvh.feed.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

    private static final ModelParameters MODEL = ModelParameters.DEFAULT;
    private static final Expectations EXPECTATIONS = new Expectations(MODEL);
    private static final int PATHS = 40_000;

    /** Mean and standard error of a power of VIX, by drawing the priced factors in small Euler steps. */
    private static double[] drawn(double fast, double slow, double years, int power, int steps) {
        ModelParameters.Priced priced = MODEL.priced();
        Draws draws = new Draws(20, 0);
        double dt = years / steps;
        double sum = 0;
        double squares = 0;
        for (int path = 0; path < PATHS; path++) {
            double x = fast;
            double y = slow;
            for (int i = 0; i < steps; i++) {
                x += -priced.fastReversion() * x * dt + MODEL.fastVol() * Math.sqrt(dt) * draws.normal();
                if (draws.uniform() < priced.jumps() * dt) {
                    x += draws.exponential(MODEL.jumpMean());
                }
                y += priced.slowReversion() * (priced.slowMean() - y) * dt
                        + MODEL.slowVol() * Math.sqrt(dt) * draws.normal();
            }
            double value = Math.pow(MODEL.floor() + Math.exp(x + y), power);
            sum += value;
            squares += value * value;
        }
        double mean = sum / PATHS;
        return new double[] {mean, Math.sqrt((squares / PATHS - mean * mean) / PATHS)};
    }

    @ParameterizedTest
    @CsvSource({"0.0, 2.2, 0.08", "0.9, 2.6, 0.08", "-0.2, 2.0, 0.4", "0.9, 2.6, 0.4"})
    void aFutureIsWhatTheModelExpectsOfVix(double fast, double slow, double years) {
        double[] drawn = drawn(fast, slow, years, 1, 200);

        // 4 standard errors, and what is left of the steps' length
        assertEquals(drawn[0], EXPECTATIONS.future(fast, slow, years), 4 * drawn[1] + 0.005 * drawn[0]);
    }

    @Test
    void vix3mIsTheRootOfExpectedVarianceWindowAfterWindow() {
        double fast = 0.5;
        double slow = 2.3;
        double now = Math.pow(MODEL.floor() + Math.exp(fast + slow), 2);
        double second = drawn(fast, slow, 30 / 365.0, 2, 150)[0];
        double third = drawn(fast, slow, 60 / 365.0, 2, 250)[0];

        assertEquals(Math.sqrt((30 * now + 30 * second + 33 * third) / 93), EXPECTATIONS.vix3m(fast, slow), 0.25);
    }

    @Test
    void aFutureThatSettlesNowIsVix() {
        Factors factors = new Factors(MODEL.floor(), 0.4, 2.1, 5_000);

        assertEquals(factors.vix(), EXPECTATIONS.future(0.4, 2.1, 0), 1e-12);
    }

    @Test
    void theCurveLeadsFromWhereVixIsToWhereItIsPricedToGo() {
        double month = 30 / 365.0;
        double low = EXPECTATIONS.future(-0.2, 2.0, month) - EXPECTATIONS.future(-0.2, 2.0, 2 * month);
        double high = EXPECTATIONS.future(1.2, 2.6, month) - EXPECTATIONS.future(1.2, 2.6, 2 * month);

        assertTrue(low < 0, "contango when VIX is low, got " + low);
        assertTrue(high > 3, "inversion after a panic, got " + high);
    }

    @Test
    void everythingRisesWithBothFactors() {
        double step = 0.05;
        for (double fast = -0.6; fast < 2; fast += 0.2) {
            for (double slow = 1.2; slow < 3.5; slow += 0.3) {
                assertRises(fast, slow, fast + step, slow);
                assertRises(fast, slow, fast, slow + step);
            }
        }
    }

    private static void assertRises(double fast, double slow, double otherFast, double otherSlow) {
        assertTrue(EXPECTATIONS.vix9d(fast, slow) < EXPECTATIONS.vix9d(otherFast, otherSlow));
        assertTrue(EXPECTATIONS.vix3m(fast, slow) < EXPECTATIONS.vix3m(otherFast, otherSlow));
        assertTrue(EXPECTATIONS.vix6m(fast, slow) < EXPECTATIONS.vix6m(otherFast, otherSlow));
        assertTrue(EXPECTATIONS.vvix(fast, slow) < EXPECTATIONS.vvix(otherFast, otherSlow));
        assertTrue(EXPECTATIONS.future(fast, slow, 0.5) < EXPECTATIONS.future(otherFast, otherSlow, 0.5));
    }
}
