package dev.alvh.core.surface;

import dev.alvh.core.canonical.CanonicalForm;
import java.util.List;

/**
 * The levels of the VIX family at their tenors: 9 days for VIX9D, 30 for VIX, 93 for VIX3M and 184 for VIX6M, those
 * that are known. Between the tenors total variance is linear in time, outside them volatility is flat; where that
 * would fall with time, its running maximum stands, since a calendar spread cannot have a negative value.
 */
public final class VixFamily implements CanonicalForm {

    /** The lowest level of an index, volatility points. */
    public static final double LOWEST = 0.01;

    /** The highest. */
    public static final double HIGHEST = 1_000;

    private static final double DAYS_PER_YEAR = 365;
    private static final double POINTS = 100;

    private final double[] years;

    /** Variance per year outside the first and the last tenor. */
    private final double firstVariance;

    private final double lastVariance;

    /** Total variance at each tenor. */
    private final double[] total;

    /** The highest total variance up to each tenor. */
    private final double[] floor;

    /**
     * Validates and copies the columns.
     *
     * @param days tenors in calendar days, at least one, positive and strictly increasing
     * @param levels of the index of each tenor in volatility points, from 0.01 to 1,000
     * @throws IllegalArgumentException where one of these does not hold, with the offending value
     */
    public VixFamily(double[] days, double[] levels) {
        int n = days.length;
        if (n == 0 || levels.length != n) {
            throw new IllegalArgumentException("a VIX family needs one level for each tenor, at least one; got " + n
                    + " tenors and " + levels.length + " levels");
        }
        years = new double[n];
        total = new double[n];
        floor = new double[n];
        double highest = 0;
        for (int i = 0; i < n; i++) {
            requireTenor(days[i], i == 0 ? 0 : days[i - 1]);
            years[i] = days[i] / DAYS_PER_YEAR;
            total[i] = varianceOf(levels[i], days[i]) * years[i];
            highest = Math.max(highest, total[i]);
            floor[i] = highest;
        }
        firstVariance = total[0] / years[0];
        lastVariance = total[n - 1] / years[n - 1];
    }

    /**
     * One level at every tenor.
     *
     * @param level volatility points
     */
    public static VixFamily flat(double level) {
        return new VixFamily(new double[] {30}, new double[] {level});
    }

    private static void requireTenor(double days, double previous) {
        if (!(days > previous && days < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "tenors of a VIX family must be positive and increasing, got " + days + " days after " + previous);
        }
    }

    private static double varianceOf(double level, double days) {
        if (!(level >= LOWEST && level <= HIGHEST)) {
            throw new IllegalArgumentException(
                    "the VIX index of " + days + " days must be from 0.01 to 1000 volatility points, got " + level);
        }
        double vol = level / POINTS;
        return vol * vol;
    }

    /**
     * Total variance of the variance swap that expires in {@code years}: VIX²·T. Never falls with time.
     *
     * @param years 0 or more
     */
    public double totalVariance(double years) {
        // each piece is held below the start of the next: a rounding must not make a calendar spread negative
        if (years <= this.years[0]) {
            return Math.min(firstVariance * years, floor[0]);
        }
        int last = this.years.length - 1;
        for (int i = 1; i <= last; i++) {
            if (years <= this.years[i]) {
                double from = this.years[i - 1];
                double weight = (years - from) / (this.years[i] - from);
                double line = total[i - 1] + weight * (total[i] - total[i - 1]);
                return Math.clamp(line, floor[i - 1], floor[i]);
            }
        }
        return Math.max(floor[last], lastVariance * years);
    }

    @Override
    public Object canonicalForm() {
        return List.of(years, total);
    }
}
