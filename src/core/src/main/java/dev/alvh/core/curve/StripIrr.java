package dev.alvh.core.curve;

import dev.alvh.core.observation.Figure;

/**
 * The internal rate of return of buying the strip of futures and never seeing spot move: the r that solves
 * {@code Σ V/(1+r)^T(k) = Σ F(k)} over the first min(7, listed) contracts.
 */
final class StripIrr {

    static final int LONGEST_STRIP = 7;

    /** Newton's steps are exact to the last digit well before this on any positive curve. */
    private static final int MAX_STEPS = 200;

    private StripIrr() {}

    /** The rate per year, above −1; unavailable without a spot, without a contract, or where it overflows. */
    static Figure of(TermStructure curve) {
        if (curve.size() == 0) {
            return Figure.unavailable("no monthly contract is listed");
        }
        return curve.spot().flatMap(spot -> {
            double rate = Math.expm1(logRate(spot, curve));
            return rate < Double.POSITIVE_INFINITY
                    ? Figure.of(rate)
                    : Figure.unavailable("the strip's rate is beyond every number");
        });
    }

    /**
     * Solves for u = ln(1+r). The logarithm of Σ e^(−u·T(k)) is convex and falling in u, so Newton's method started
     * left of the root climbs to it without ever overshooting; taking the logarithm also keeps extreme curves from
     * overflowing. The smallest rate that a single contract pays is such a start: there, no term of the sum lies below
     * its price.
     */
    private static double logRate(double spot, TermStructure curve) {
        int n = Math.min(LONGEST_STRIP, curve.size());
        double sumOfPrices = 0;
        double u = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            sumOfPrices += curve.price(k);
            u = Math.min(u, Math.log(spot / curve.price(k)) / curve.years(k));
        }
        double target = Math.log(sumOfPrices / spot);
        for (int step = 0; step < MAX_STEPS; step++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < n; k++) {
                largest = Math.max(largest, -u * curve.years(k));
            }
            double sum = 0;
            double weighted = 0;
            for (int k = 0; k < n; k++) {
                double term = Math.exp(-u * curve.years(k) - largest);
                sum += term;
                weighted += term * curve.years(k);
            }
            double excess = largest + Math.log(sum) - target;
            double next = u + excess * sum / weighted;
            // it only ever climbs: a step that does not is rounding, and the next ones would go to and fro
            if (!(next - u > Math.ulp(u))) {
                return next;
            }
            u = next;
        }
        return u;
    }
}
