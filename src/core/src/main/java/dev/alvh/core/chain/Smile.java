package dev.alvh.core.chain;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;
import java.util.Optional;

/** The total variance of one expiry: linear in ln(K/F) between the strikes quoted, flat beyond them. */
final class Smile {

    /** Fewer volatilities show no smile. */
    static final int FEWEST_STRIKES = 3;

    private final double years;
    private final double[] logMoneyness;
    private final double[] totalVariance;

    private Smile(double years, double[] logMoneyness, double[] totalVariance) {
        this.years = years;
        this.logMoneyness = logMoneyness;
        this.totalVariance = totalVariance;
    }

    /** The smile of the options out of the money; empty where too few of them have a volatility. */
    static Optional<Smile> of(SliceVols vols) {
        double years = vols.slice().years();
        int strikes = vols.slice().strikes().size();
        double[] k = new double[strikes];
        double[] w = new double[strikes];
        int size = 0;
        for (StrikeQuotes strike : vols.slice().strikes()) {
            if (vols.vol(strike) instanceof Figure.Known(double vol)) {
                k[size] = vols.logMoneyness(strike.strike());
                w[size] = vol * vol * years;
                size++;
            }
        }
        return size < FEWEST_STRIKES
                ? Optional.empty()
                : Optional.of(new Smile(years, Arrays.copyOf(k, size), Arrays.copyOf(w, size)));
    }

    double years() {
        return years;
    }

    double totalVariance(double k) {
        int found = Arrays.binarySearch(logMoneyness, k);
        if (found >= 0) {
            return totalVariance[found];
        }
        int above = -found - 1;
        if (above == 0) {
            return totalVariance[0];
        }
        if (above == logMoneyness.length) {
            return totalVariance[above - 1];
        }
        double share = (k - logMoneyness[above - 1]) / (logMoneyness[above] - logMoneyness[above - 1]);
        return totalVariance[above - 1] + share * (totalVariance[above] - totalVariance[above - 1]);
    }
}
