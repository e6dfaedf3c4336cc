package dev.alvh.core.option;

/** Values of options side by side: each component of {@link OptionValue} a column, in its units. */
@SuppressWarnings("ArrayRecordComponent") // columns are filled in place again and again, without a copy
public record OptionValueColumns(
        double[] prices, double[] deltas, double[] gammas, double[] vegas, double[] thetas, double[] rhos) {

    /** Columns for so many options, zero at first. */
    public static OptionValueColumns of(int size) {
        return new OptionValueColumns(
                new double[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size]);
    }

    /** One row. */
    public OptionValue at(int i) {
        return new OptionValue(prices[i], deltas[i], gammas[i], vegas[i], thetas[i], rhos[i]);
    }

    int shortest() {
        int values = Math.min(Math.min(prices.length, deltas.length), gammas.length);
        return Math.min(values, Math.min(Math.min(vegas.length, thetas.length), rhos.length));
    }

    /** The first n rows, to the rows of another from an index on. */
    void copyTo(OptionValueColumns other, int from, int n) {
        System.arraycopy(prices, 0, other.prices, from, n);
        System.arraycopy(deltas, 0, other.deltas, from, n);
        System.arraycopy(gammas, 0, other.gammas, from, n);
        System.arraycopy(vegas, 0, other.vegas, from, n);
        System.arraycopy(thetas, 0, other.thetas, from, n);
        System.arraycopy(rhos, 0, other.rhos, from, n);
    }

    void set(int i, OptionValue value) {
        prices[i] = value.price();
        deltas[i] = value.delta();
        gammas[i] = value.gamma();
        vegas[i] = value.vega();
        thetas[i] = value.theta();
        rhos[i] = value.rho();
    }
}
