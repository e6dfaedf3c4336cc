package dev.alvh.core.shock;

import java.util.Optional;

/**
 * Fits c, a and κ of {@link FutureResponse} by least squares. For a given κ the other two follow from a straight line
 * in e^(−κτ) (variable projection: G. Golub and V. Pereyra, SIAM J. Numer. Anal. 10 (1973), 413–432), so the search is
 * over κ alone: a coarse scan in its logarithm, then the zero of the slope. The data enter by their moments for each
 * tenor, so that the length of the history does not matter.
 */
final class ResponseFit {

    /** Per year: half-lives from two and a half days to fourteen years. */
    private static final double LOWEST = 0.05;

    private static final double HIGHEST = 100;

    private static final int SCANNED = 64;

    private final double[] tenors;
    private final Moments[] moments;

    /**
     * Takes the data of each tenor.
     *
     * @param tenors years, at least three
     * @param moments of each tenor, x the move of ln VIX, y that of the logarithm of the future
     */
    ResponseFit(double[] tenors, Moments[] moments) {
        this.tenors = tenors;
        this.moments = moments;
    }

    /** The best response; none where κ has no best value within reach. */
    Optional<FutureResponse> best() {
        int peak = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SCANNED; i++) {
            double explained = line(decay(i)).explained();
            if (explained > highest) {
                highest = explained;
                peak = i;
            }
        }
        if (peak == 0 || peak == SCANNED) {
            return Optional.empty();
        }
        double from = decay(peak - 1);
        double to = decay(peak + 1);
        if (!(slope(from) < 0 && slope(to) > 0)) {
            return Optional.empty();
        }
        double decay = BracketedRoot.of(this::slope, from, to);
        return Optional.of(line(decay).response(decay));
    }

    private static double decay(int i) {
        return LOWEST * Math.pow(HIGHEST / LOWEST, i / (double) SCANNED);
    }

    /** The best c and a for a κ, and the sum of squares that a explains on top of c alone. */
    private record Line(double floor, double span, double explained) {
        FutureResponse response(double decay) {
            return new FutureResponse(floor, span, decay);
        }
    }

    private Line line(double decay) {
        double xx = 0;
        double xy = 0;
        double xxe = 0;
        for (int j = 0; j < tenors.length; j++) {
            xx += moments[j].xx();
            xy += moments[j].xy();
            xxe += moments[j].xx() * Math.exp(-decay * tenors[j]);
        }
        double mean = xxe / xx;
        double squares = 0;
        double product = 0;
        for (int j = 0; j < tenors.length; j++) {
            double e = Math.exp(-decay * tenors[j]) - mean;
            squares += moments[j].xx() * e * e;
            product += moments[j].xy() * e;
        }
        double span = product / squares;
        return new Line(xy / xx - span * mean, span, product * span);
    }

    /** Half the slope in κ of the sum of squares left, with c and a at their best for it. */
    private double slope(double decay) {
        FutureResponse response = line(decay).response(decay);
        double slope = 0;
        for (int j = 0; j < tenors.length; j++) {
            double residual = moments[j].xx() * response.at(tenors[j]) - moments[j].xy();
            slope -= residual * response.span() * tenors[j] * Math.exp(-decay * tenors[j]);
        }
        return slope;
    }
}
