package dev.alvh.core.shock;

import dev.alvh.core.curve.TermStructure;

/**
 * One constant maturity of the VX curve under a shock:
 * {@code ΔF = F(τ)·(e^(ρ(τ)R) − 1) − (h/30d)·[F(τ) − F(τ − 30d)]}, the curve flat below its first contract.
 *
 * @param future F(τ), points
 * @param response ρ(τ)
 * @param carryPerDay what a long pays each day, points; negative in backwardation
 */
record CurvePoint(double future, double response, double carryPerDay) {

    private static final double MONTH_DAYS = 30;
    private static final double MONTH = MONTH_DAYS / 365;

    static CurvePoint of(TermStructure curve, double tau, FutureResponse response) {
        double future = level(curve, tau);
        return new CurvePoint(future, response.at(tau), (future - level(curve, tau - MONTH)) / MONTH_DAYS);
    }

    private static double level(TermStructure curve, double tau) {
        return curve.constantMaturity(Math.max(tau, curve.years(0)))
                .asOptional()
                .orElseThrow();
    }

    /**
     * ΔF, points.
     *
     * @param vixReturn R
     * @param carryDays h, calendar days; 0 leaves the carry out
     */
    double change(double vixReturn, double carryDays) {
        return future * Math.expm1(response * vixReturn) - carryPerDay * carryDays;
    }
}
