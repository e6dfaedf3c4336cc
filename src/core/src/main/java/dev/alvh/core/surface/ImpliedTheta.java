package dev.alvh.core.surface;

/** Solves SSVI for the variance at the money at which the variance swap of a slice has a given value. */
final class ImpliedTheta {

    /** Newton is quadratic: after a step this small in ln θ the next would change nothing. */
    private static final double LAST_STEP = 1e-9;

    private static final int MAX_STEPS = 100;

    private ImpliedTheta() {}

    /**
     * θ to the last digits, by Newton's method between the logarithms, where the function is nearly a straight line.
     *
     * @param totalVariance of the variance swap, above 0, finite
     * @throws IllegalArgumentException where it is not
     */
    static double of(SsviParameters parameters, double totalVariance) {
        if (!(totalVariance > 0 && totalVariance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a variance swap needs a total variance above 0, finite, got " + totalVariance);
        }
        double theta = totalVariance;
        for (int i = 0; i < MAX_STEPS; i++) {
            double step =
                    Math.log(totalVariance / parameters.slice(theta).varianceSwap()) / elasticity(parameters, theta);
            theta *= Math.exp(step);
            if (Math.abs(step) <= LAST_STEP) {
                return theta;
            }
        }
        throw new IllegalStateException("no theta for total variance " + totalVariance + " with " + parameters);
    }

    /** d ln V / d ln θ of the variance swap V. */
    static double elasticity(SsviParameters parameters, double theta) {
        double rho = parameters.rho();
        double phi = parameters.phi(theta);
        double c2 = 1 - rho * rho;
        // the terms of SsviSlice.varianceSwap, θc²/2·(1 + a(1 + b)), and their derivatives in ln θ
        double slope = (1 - parameters.gamma()) / (1 + theta);
        double m = 0.25 * theta * phi * c2;
        double n = m - rho;
        double dn = m * slope;
        double d = 1 - n * n;
        double a = (1 + n * n) / d;
        double da = 4 * n * dn / (d * d);
        double b = theta * phi * phi * c2 / (2 * d);
        double db = b * (2 * slope - 1 + 2 * n * dn / d);
        return 1 + (da * (1 + b) + a * db) / (1 + a * (1 + b));
    }
}
