package dev.alvh.core.shock;

import java.util.function.DoubleUnaryOperator;

/**
 * The zero of a function between two points where it has opposite signs: T. R. Chandrupatla, "A new hybrid
 * quadratic/bisection algorithm for finding the zero of a nonlinear function without using derivatives", Advances in
 * Engineering Software 28 (1997), 145–149. It never leaves its bracket.
 */
final class BracketedRoot {

    private static final double RELATIVE = 4 * Math.ulp(1.0);
    private static final int MAX_STEPS = 200;

    private BracketedRoot() {}

    /**
     * The zero, to about the last digits of the larger end.
     *
     * @throws IllegalArgumentException where the ends do not have opposite signs, with the values there
     */
    static double of(DoubleUnaryOperator f, double from, double to) {
        double a = to;
        double b = from;
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        if (fa == 0 || fb == 0) {
            return fa == 0 ? a : b;
        }
        if (!(Math.signum(fa) * Math.signum(fb) < 0)) {
            throw new IllegalArgumentException(
                    "no change of sign between " + from + " and " + to + ": " + fb + ", " + fa);
        }
        double tolerance = RELATIVE * Math.max(Math.abs(from), Math.abs(to)) + Double.MIN_NORMAL;
        double t = 0.5;
        for (int i = 0; i < MAX_STEPS; i++) {
            double x = a + t * (b - a);
            double fx = f.applyAsDouble(x);
            double c;
            double fc;
            if ((fx > 0) == (fa > 0)) {
                c = a;
                fc = fa;
            } else {
                c = b;
                fc = fb;
                b = a;
                fb = fa;
            }
            a = x;
            fa = fx;
            double least = tolerance / Math.abs(b - a);
            if (fa == 0 || least >= 0.5) {
                return Math.abs(fa) <= Math.abs(fb) ? a : b;
            }
            t = Math.clamp(next(a, b, c, fa, fb, fc), least, 1 - least);
        }
        return Math.abs(fa) <= Math.abs(fb) ? a : b;
    }

    /** Where the inverse parabola through the three points crosses zero, if it can be trusted; else the middle. */
    private static double next(double a, double b, double c, double fa, double fb, double fc) {
        double xi = (a - b) / (c - b);
        double phi = (fa - fb) / (fc - fb);
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
            return fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb);
        }
        return 0.5;
    }
}
