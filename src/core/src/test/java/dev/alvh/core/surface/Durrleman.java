package dev.alvh.core.surface;

/** The density of a smile, up to a positive factor. */
final class Durrleman {

    private Durrleman() {}

    /**
     * g(k) = (1 − k·w′/2w)² − w′²/4·(1/w + 1/4) + w″/2: a smile has a density exactly where g is nowhere negative.
     * V. Durrleman, From implied to spot volatilities, Princeton 2003; in the notation of Gatheral and Jacquier (2014),
     * equation 2.1.
     */
    static double g(SsviSlice slice, double k) {
        double x = slice.phi() * k + slice.rho();
        double root = Math.sqrt(x * x + 1 - slice.rho() * slice.rho());
        double half = 0.5 * slice.theta() * slice.phi();
        double w = slice.totalVariance(k);
        double first = half * (slice.rho() + x / root);
        double second = half * slice.phi() * (1 - slice.rho() * slice.rho()) / (root * root * root);
        double a = 1 - k * first / (2 * w);
        return a * a - first * first / 4 * (1 / w + 0.25) + second / 2;
    }
}
