package dev.alvh.core.shock;

import java.util.Optional;

/** What a history says about the shock model: a fit beside the defaults, or why there is none. */
public sealed interface ShockCalibration {

    int WINDOW_DAYS = 756;
    int LEAST_DAYS = 252;

    /**
     * A fit by least squares.
     *
     * @param fitted the best parameters; the beta of long horizons is not fitted and stays the default's
     * @param defaults how the defaults do on the same days
     * @param days used
     */
    record Fitted(ShockFit fitted, ShockFit defaults, int days) implements ShockCalibration {}

    /**
     * No fit.
     *
     * @param reason one clause
     */
    record Unavailable(String reason) implements ShockCalibration {

        static Unavailable tooShort(int days) {
            return new Unavailable(days + " days of history, " + LEAST_DAYS + " are needed");
        }
    }

    /**
     * Calibrates on the last {@value #WINDOW_DAYS} days. Rows are days, oldest first; NaN is a value that is missing:
     * a day without SPX or VIX is left out, a future that is missing leaves out that tenor on that day.
     *
     * @param spxReturns daily changes of ln SPX
     * @param vixReturns daily changes of ln VIX
     * @param tenorYears constant maturities, 0 or more, at least three
     * @param futureReturns daily changes of ln F(τ), one row for each tenor
     * @throws IllegalArgumentException where the columns do not fit together
     */
    static ShockCalibration of(
            double[] spxReturns, double[] vixReturns, double[] tenorYears, double[][] futureReturns) {
        requireShape(spxReturns, vixReturns, tenorYears, futureReturns);
        Moments down = new Moments();
        Moments up = new Moments();
        Moments[] futures = new Moments[tenorYears.length];
        for (int j = 0; j < futures.length; j++) {
            futures[j] = new Moments();
        }
        for (int t = Math.max(spxReturns.length - WINDOW_DAYS, 0); t < spxReturns.length; t++) {
            double x = spxReturns[t];
            double vix = vixReturns[t];
            if (!Double.isFinite(x) || !Double.isFinite(vix)) {
                continue;
            }
            (x < 0 ? down : up).add(-x, vix);
            for (int j = 0; j < futures.length; j++) {
                if (Double.isFinite(futureReturns[j][t])) {
                    futures[j].add(vix, futureReturns[j][t]);
                }
            }
        }
        return fit(down, up, tenorYears.clone(), futures);
    }

    private static void requireShape(double[] spx, double[] vix, double[] tenors, double[][] futures) {
        boolean fits = spx.length == vix.length && tenors.length == futures.length && tenors.length >= 3;
        for (double[] row : futures) {
            fits &= row.length == spx.length;
        }
        if (!fits) {
            throw new IllegalArgumentException("a calibration needs one VIX return for each of SPX, and as many for"
                    + " each of three or more tenors; got " + spx.length + " and " + vix.length + " days, "
                    + tenors.length + " tenors and " + futures.length + " rows of futures");
        }
    }

    private static ShockCalibration fit(Moments down, Moments up, double[] tenors, Moments[] futures) {
        int days = down.observations() + up.observations();
        if (days < LEAST_DAYS) {
            return Unavailable.tooShort(days);
        }
        if (!(down.xx() > 0 && up.xx() > 0)) {
            return new Unavailable("SPX never " + (down.xx() > 0 ? "rose" : "fell") + " in " + days + " days");
        }
        for (int j = 0; j < tenors.length; j++) {
            if (!(futures[j].xx() > 0)) {
                return new Unavailable("no future of " + tenors[j] + " years, or VIX never moved");
            }
        }
        Optional<FutureResponse> response = new ResponseFit(tenors, futures).best();
        if (response.isEmpty()) {
            return new Unavailable("the futures show no decay of their response with time to settlement");
        }
        ShockParameters best = new ShockParameters(
                down.slope(), up.slope(), ShockParameters.DEFAULT.betaLong(), response.orElseThrow());
        return new Fitted(
                measured(best, down, up, tenors, futures),
                measured(ShockParameters.DEFAULT, down, up, tenors, futures),
                days);
    }

    private static ShockFit measured(
            ShockParameters parameters, Moments down, Moments up, double[] tenors, Moments[] futures) {
        double left = 0;
        double squares = 0;
        int observations = 0;
        for (int j = 0; j < tenors.length; j++) {
            left += futures[j].left(parameters.future().at(tenors[j]));
            squares += futures[j].yy();
            observations += futures[j].observations();
        }
        return new ShockFit(
                parameters,
                down.goodness(parameters.betaDown()),
                up.goodness(parameters.betaUp()),
                Goodness.of(left, squares, observations));
    }
}
