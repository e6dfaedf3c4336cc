package dev.alvh.core.curve;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.observation.Figure;
import java.util.Arrays;
import java.util.List;

/**
 * Spot VIX and the prices of its monthly futures by time to settlement: what every curve formula reads.
 * Spot stands beside the nodes, never among them.
 */
public final class TermStructure implements CanonicalForm {

    private final Figure spot;
    private final double[] years;
    private final double[] prices;

    /**
     * Validates and copies the columns.
     *
     * @param spot the VIX index in points, positive where known
     * @param years times to settlement in years of 365 days, positive and strictly increasing
     * @param prices futures prices in points, positive, one for each time
     * @throws IllegalArgumentException where one of these does not hold, with the offending value
     */
    public TermStructure(Figure spot, double[] years, double[] prices) {
        if (years.length != prices.length) {
            throw new IllegalArgumentException(years.length + " times but " + prices.length + " prices");
        }
        spot.asOptional().ifPresent(level -> requirePositive("spot", level));
        for (int k = 0; k < years.length; k++) {
            requirePositive("years of node " + (k + 1), years[k]);
            requirePositive("price of node " + (k + 1), prices[k]);
            if (k > 0 && years[k] <= years[k - 1]) {
                throw new IllegalArgumentException("years of node " + (k + 1) + " must exceed those of node " + k
                        + ", got " + years[k] + " after " + years[k - 1]);
            }
        }
        this.spot = spot;
        this.years = years.clone();
        this.prices = prices.clone();
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " must be positive and finite, got " + value);
        }
    }

    public Figure spot() {
        return spot;
    }

    /** The number of listed monthly contracts. */
    public int size() {
        return years.length;
    }

    /** Time to settlement of node k (0-based), years. */
    public double years(int k) {
        return years[k];
    }

    /** Price of node k (0-based), points. */
    public double price(int k) {
        return prices[k];
    }

    /** The first {@code n} nodes. */
    TermStructure front(int n) {
        return new TermStructure(spot, Arrays.copyOf(years, n), Arrays.copyOf(prices, n));
    }

    /** The straight line from the first node to the last, at the same times. */
    TermStructure chord() {
        int last = size() - 1;
        double[] line = new double[size()];
        for (int k = 0; k <= last; k++) {
            line[k] = last == 0
                    ? prices[0]
                    : prices[0] + (prices[last] - prices[0]) * (years[k] - years[0]) / (years[last] - years[0]);
        }
        return new TermStructure(spot, years, line);
    }

    /**
     * The constant-maturity price F(τ): linear in time between the two contracts around τ, flat outside the listed
     * range. Spot is not a node.
     *
     * @param tau years
     */
    public Figure constantMaturity(double tau) {
        requirePositive("tau", tau);
        if (size() == 0) {
            return Figure.unavailable("no monthly contract is listed");
        }
        if (tau <= years[0]) {
            return Figure.of(prices[0]);
        }
        for (int k = 1; k < size(); k++) {
            if (tau <= years[k]) {
                double weight = (tau - years[k - 1]) / (years[k] - years[k - 1]);
                return Figure.of(prices[k - 1] + weight * (prices[k] - prices[k - 1]));
            }
        }
        return Figure.of(prices[size() - 1]);
    }

    /**
     * Annualised roll yield of a long position in slot k: {@code ln(F(k−1)/F(k)) / (T(k) − T(k−1))}, with spot and
     * time zero before the first slot. Negative in contango: the long pays the roll.
     *
     * @param k slot, 0-based
     */
    public Figure rollYield(int k) {
        if (k == 0) {
            return spot.map(level -> Math.log(level / prices[0]) / years[0]);
        }
        return Figure.of(Math.log(prices[k - 1] / prices[k]) / (years[k] - years[k - 1]));
    }

    @Override
    public Object canonicalForm() {
        return List.of(spot, years, prices);
    }
}
