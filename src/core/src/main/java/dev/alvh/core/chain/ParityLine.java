package dev.alvh.core.chain;

import java.util.Arrays;
import java.util.List;

/**
 * The line {@code difference = D·(F − K)} through parity points. Points weigh by 1/spread², and by Huber's rule where
 * they lie further off than the bulk: a stale quote bends the line no more than a moderate error would.
 *
 * @param forward where the line meets zero, points
 * @param discount D, minus the slope
 * @param forwardError of the forward, points: its standard error, and half the narrowest spread at the least
 * @param discountError of D: its standard error, and a tilt of half that spread at either end at the least; 0 where
 *     D was given
 */
record ParityLine(double forward, double discount, double forwardError, double discountError) {

    /** Huber's constant: 95 % of the efficiency of least squares where the errors are Gaussian. */
    private static final double HUBER = 1.345;

    /** The standard deviation of a Gaussian by its median absolute deviation. */
    private static final double SIGMA_BY_MEDIAN = 1.4826;

    /** Reweighting settles in a few rounds; more change digits that no quote carries. */
    private static final int ROUNDS = 25;

    /** Slope and level from the points. */
    static ParityLine through(List<ParityPoint> points) {
        return fit(points, Double.NaN);
    }

    /** The level alone, for a known discount factor. */
    static ParityLine through(List<ParityPoint> points, double discount) {
        return fit(points, discount);
    }

    private static ParityLine fit(List<ParityPoint> points, double given) {
        double[] factors = new double[points.size()];
        Arrays.fill(factors, 1);
        ParityLine line = weighted(points, factors, given);
        for (int round = 0; round < ROUNDS; round++) {
            if (!reweigh(points, line, factors)) {
                break;
            }
            line = weighted(points, factors, given);
        }
        return line;
    }

    /** Gives far points less weight; false where the points lie on the line to the last digits. */
    private static boolean reweigh(List<ParityPoint> points, ParityLine line, double[] factors) {
        double[] distances = points.stream()
                .mapToDouble(p -> Math.abs(line.residual(p)) / p.spread())
                .toArray();
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double scale = SIGMA_BY_MEDIAN * sorted[sorted.length / 2];
        if (scale < 1e-9) {
            return false;
        }
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.min(1, HUBER * scale / distances[i]);
        }
        return true;
    }

    private static ParityLine weighted(List<ParityPoint> points, double[] factors, double given) {
        double weight = 0;
        double strike = 0;
        double level = 0;
        for (int i = 0; i < factors.length; i++) {
            ParityPoint p = points.get(i);
            double w = weight(p, factors[i]);
            weight += w;
            strike += w * p.strike();
            level += w * p.difference();
        }
        strike /= weight;
        level /= weight;
        double spread = 0;
        double slope = 0;
        for (int i = 0; i < factors.length; i++) {
            ParityPoint p = points.get(i);
            double w = weight(p, factors[i]);
            spread += w * (p.strike() - strike) * (p.strike() - strike);
            slope += w * (p.strike() - strike) * p.difference();
        }
        boolean free = Double.isNaN(given);
        double discount = free ? -slope / spread : given;
        double forward = strike + level / discount;
        double variance = new ParityLine(forward, discount, 0, 0).variance(points, factors, free ? 2 : 1);
        double scatter = Math.sqrt(variance / spread);
        double levelError = Math.hypot(Math.sqrt(variance / weight), free ? (forward - strike) * scatter : 0);
        double lean = narrowest(points) / 2;
        double range = points.getLast().strike() - points.getFirst().strike();
        double forwardError = Math.max(levelError, lean) / discount;
        double discountError = free ? Math.max(scatter, 2 * lean / range) : 0;
        return new ParityLine(forward, discount, forwardError, discountError);
    }

    /** Mids may lean to one side of their spreads together, which no scatter shows. */
    private static double narrowest(List<ParityPoint> points) {
        return points.stream().mapToDouble(ParityPoint::spread).min().orElseThrow();
    }

    private double variance(List<ParityPoint> points, double[] factors, int unknowns) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            double residual = residual(points.get(i));
            sum += weight(points.get(i), factors[i]) * residual * residual;
        }
        return sum / (factors.length - unknowns);
    }

    private double residual(ParityPoint p) {
        return p.difference() - discount * (forward - p.strike());
    }

    private static double weight(ParityPoint p, double factor) {
        return factor / (p.spread() * p.spread());
    }
}
