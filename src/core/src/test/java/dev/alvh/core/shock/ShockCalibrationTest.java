package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

class ShockCalibrationTest {

    private static final double[] TENORS = {
        15 / 365.0, 30 / 365.0, 60 / 365.0, 90 / 365.0, 120 / 365.0, 150 / 365.0, 180 / 365.0
    };

    private static final class History {
        private final double[] spx;
        private final double[] vix;
        private final double[][] futures;

        History(double[] spx, double[] vix, double[][] futures) {
            this.spx = spx;
            this.vix = vix;
            this.futures = futures;
        }

        ShockCalibration calibrate() {
            return ShockCalibration.of(spx, vix, TENORS, futures);
        }
    }

    /** Days drawn from the model with betas 5.2 and 3.8 and the response 0.2 + 0.5·e^(−5τ), plus noise. */
    private static History history(int days, double noise) {
        Random random = new Random(4711);
        double[] spx = new double[days];
        double[] vix = new double[days];
        double[][] futures = new double[TENORS.length][days];
        FutureResponse response = new FutureResponse(0.2, 0.5, 5);
        for (int t = 0; t < days; t++) {
            spx[t] = 0.011 * random.nextGaussian();
            vix[t] = -(spx[t] < 0 ? 5.2 : 3.8) * spx[t] + noise * random.nextGaussian();
            for (int j = 0; j < TENORS.length; j++) {
                futures[j][t] = response.at(TENORS[j]) * vix[t] + noise * random.nextGaussian();
            }
        }
        return new History(spx, vix, futures);
    }

    private static ShockCalibration.Fitted fitted(History history) {
        return assertInstanceOf(ShockCalibration.Fitted.class, history.calibrate());
    }

    @Test
    void withoutNoiseTheParametersThatMadeTheDataAreFound() {
        ShockCalibration.Fitted result = fitted(history(300, 0));
        ShockParameters found = result.fitted().parameters();

        assertEquals(5.2, found.betaDown(), 1e-12);
        assertEquals(3.8, found.betaUp(), 1e-12);
        assertEquals(4.0, found.betaLong());
        assertEquals(0.2, found.future().floor(), 1e-9);
        assertEquals(0.5, found.future().span(), 1e-9);
        assertEquals(5, found.future().decay(), 1e-8);
        assertEquals(1, result.fitted().futures().rSquared(), 1e-9);
        assertEquals(300, result.days());
    }

    @Test
    void withNoiseTheFitIsBetterThanTheDefaultsAndSaysByHowMuch() {
        ShockCalibration.Fitted result = fitted(history(756, 0.02));
        ShockFit fit = result.fitted();
        ShockFit defaults = result.defaults();

        assertEquals(5.2, fit.parameters().betaDown(), 0.3);
        assertEquals(3.8, fit.parameters().betaUp(), 0.3);
        assertEquals(ShockParameters.DEFAULT, defaults.parameters());
        assertTrue(fit.down().rSquared() > defaults.down().rSquared());
        assertTrue(fit.up().rSquared() > defaults.up().rSquared());
        assertTrue(fit.futures().rSquared() > defaults.futures().rSquared());
        assertEquals(0.02, fit.futures().rootMeanSquare(), 0.001);
        assertEquals(756 * TENORS.length, fit.futures().observations());
    }

    @Test
    void theResponseIsTheOneToWhichGaussNewtonOfHipparchusConverges() {
        History history = history(500, 0.03);
        FutureResponse found = fitted(history).fitted().parameters().future();

        RealVector reference = gaussNewton(history, new double[] {0.17, 0.60, 6.5});

        assertEquals(reference.getEntry(0), found.floor(), 1e-8);
        assertEquals(reference.getEntry(1), found.span(), 1e-8);
        assertEquals(reference.getEntry(2), found.decay(), 1e-7);
    }

    private static RealVector gaussNewton(History history, double[] start) {
        int days = history.vix.length;
        double[][] jacobian = new double[days * TENORS.length][3];
        double[] residuals = new double[days * TENORS.length];
        RealVector at = new ArrayRealVector(start);
        for (int step = 0; step < 50; step++) {
            for (int t = 0; t < days; t++) {
                for (int j = 0; j < TENORS.length; j++) {
                    double decay = Math.exp(-at.getEntry(2) * TENORS[j]);
                    double move = history.vix[t];
                    int row = t * TENORS.length + j;
                    jacobian[row][0] = move;
                    jacobian[row][1] = move * decay;
                    jacobian[row][2] = -move * at.getEntry(1) * TENORS[j] * decay;
                    residuals[row] = history.futures[j][t] - move * (at.getEntry(0) + at.getEntry(1) * decay);
                }
            }
            at = at.add(new QRDecomposition(new Array2DRowRealMatrix(jacobian))
                    .getSolver()
                    .solve(new ArrayRealVector(residuals)));
        }
        return at;
    }

    @Test
    void onlyTheLast756DaysCount() {
        History recent = history(756, 0.02);
        History longer = new History(
                prepended(recent.spx),
                prepended(recent.vix),
                Arrays.stream(recent.futures)
                        .map(ShockCalibrationTest::prepended)
                        .toArray(double[][]::new));

        assertEquals(recent.calibrate(), longer.calibrate());
    }

    private static double[] prepended(double[] values) {
        double[] longer = new double[values.length + 100];
        Arrays.fill(longer, 0, 100, 0.5);
        System.arraycopy(values, 0, longer, 100, values.length);
        return longer;
    }

    @Test
    void whatIsMissingIsLeftOut() {
        History history = history(300, 0);
        history.spx[3] = Double.NaN;
        history.vix[40] = Double.NaN;
        history.futures[2][77] = Double.NaN;

        ShockCalibration.Fitted result = fitted(history);

        assertEquals(298, result.days());
        assertEquals(298 * TENORS.length - 1, result.fitted().futures().observations());
        assertEquals(5, result.fitted().parameters().future().decay(), 1e-8);
    }

    @Test
    void aHistoryThatIsTooShortOrShowsNothingHasNoFitAndSaysWhy() {
        assertEquals(
                new ShockCalibration.Unavailable("251 days of history, 252 are needed"),
                history(251, 0).calibrate());
        History flat = history(300, 0.01);
        for (double[] row : flat.futures) {
            System.arraycopy(flat.vix, 0, row, 0, row.length);
        }
        assertInstanceOf(ShockCalibration.Unavailable.class, flat.calibrate());
        History rising = history(300, 0.01);
        for (int t = 0; t < 300; t++) {
            rising.spx[t] = Math.abs(rising.spx[t]);
        }
        assertEquals(new ShockCalibration.Unavailable("SPX never fell in 300 days"), rising.calibrate());
    }

    @Test
    void columnsThatDoNotFitTogetherAreRefused() {
        History history = history(300, 0);

        assertThrows(
                IllegalArgumentException.class,
                () -> ShockCalibration.of(history.spx, new double[299], TENORS, history.futures));
        assertThrows(
                IllegalArgumentException.class,
                () -> ShockCalibration.of(history.spx, history.vix, new double[] {0.1}, history.futures));
    }
}
