package dev.alvh.feed.statistic;

import dev.alvh.core.curve.Regime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The statistics by which a simulated market is compared with a real one: the same code measures both. */
public final class MarketStatistics {

    private static final int[] PERCENTILES = {1, 5, 25, 50, 75, 95, 99};
    private static final int[] LAGS = {1, 5, 21, 63, 252};
    private static final int MONTH = 21;
    private static final double SESSIONS_PER_YEAR = 252;
    private static final double PERCENT = 100;
    private static final String[] FAMILY_IDS = {"Vvix", "Vix9d", "Vix3m", "Vix6m"};
    private static final String[] FAMILY_TITLES = {"VVIX", "VIX9D", "VIX3M", "VIX6M"};

    private final DailyColumns days;
    private final double[] vix;
    private final double[] vixMoves;
    private final double[] spxMoves;
    private final List<Statistic> statistics = new ArrayList<>();

    private MarketStatistics(DailyColumns days) {
        this.days = days;
        this.vix = days.vix();
        this.vixMoves = Samples.changes(Samples.logs(vix));
        this.spxMoves = Samples.changes(days.logSpx());
    }

    /** Every statistic, in a fixed order. */
    public static List<Statistic> of(DailyColumns days) {
        MarketStatistics all = new MarketStatistics(days);
        all.regimes();
        all.vixLevel();
        all.vixMoves();
        all.spx();
        all.joint();
        all.family();
        all.futures();
        return List.copyOf(all.statistics);
    }

    private void add(String id, String title, double value) {
        statistics.add(new Statistic(id, title, value));
    }

    private void regimes() {
        add("shareInverted", "days INVERTED, %", PERCENT * days.share(Regime.INVERTED));
        add("shareBackwardation", "days BACKWARDATION, %", PERCENT * days.share(Regime.BACKWARDATION));
        add("shareFlat", "days FLAT, %", PERCENT * days.share(Regime.FLAT));
        add("shareContango", "days CONTANGO, %", PERCENT * days.share(Regime.CONTANGO));
        add("shareSteepContango", "days STEEP_CONTANGO, %", PERCENT * days.share(Regime.STEEP_CONTANGO));
        add("medianContango", "median of F2/F1 − 1, %", PERCENT * Samples.quantile(days.contango(), 0.5));
    }

    private void vixLevel() {
        add("vixMean", "VIX mean", Samples.mean(vix));
        add("vixDeviation", "VIX standard deviation", Samples.deviation(vix));
        for (int percentile : PERCENTILES) {
            add("vixP" + percentile, "VIX " + percentile + " % quantile", Samples.quantile(vix, percentile / PERCENT));
        }
        double[] logs = Samples.logs(vix);
        for (int lag : LAGS) {
            add(
                    "vixAutocorrelation" + lag,
                    "autocorrelation of ln VIX, " + lag + (lag == 1 ? " day" : " days"),
                    Samples.autocorrelation(logs, lag));
        }
    }

    private void vixMoves() {
        add("vixMoveDeviation", "daily change of ln VIX, standard deviation, %", PERCENT * Samples.deviation(vixMoves));
        add("vixMoveSkewness", "skewness", Samples.skewness(vixMoves));
        add("vixMoveKurtosis", "kurtosis", Samples.kurtosis(vixMoves));
        add("vixMoveP1", "1 % quantile, %", PERCENT * Samples.quantile(vixMoves, 0.01));
        add("vixMoveP99", "99 % quantile, %", PERCENT * Samples.quantile(vixMoves, 0.99));
    }

    private void spx() {
        add("spxGrowth", "SPX growth of the logarithm a year, %", PERCENT * SESSIONS_PER_YEAR * Samples.mean(spxMoves));
        add("spxVol", "SPX volatility a year, %", PERCENT * Math.sqrt(SESSIONS_PER_YEAR) * Samples.deviation(spxMoves));
        add("spxMoveKurtosis", "kurtosis of daily SPX returns", Samples.kurtosis(spxMoves));
        add("spxMoveP1", "1 % quantile of daily SPX returns, %", PERCENT * Samples.quantile(spxMoves, 0.01));
        add("realisedToImplied", "21 days realised over VIX before, median", realisedToImplied());
    }

    /** Of the volatility of the following 21 days, about zero, in VIX. */
    private double realisedToImplied() {
        double[] ratios = new double[Math.max(spxMoves.length - MONTH + 1, 0)];
        double squares = 0;
        for (int i = 0; i < spxMoves.length; i++) {
            squares += spxMoves[i] * spxMoves[i];
            if (i >= MONTH - 1) {
                int start = i - MONTH + 1;
                ratios[start] = PERCENT * Math.sqrt(squares * SESSIONS_PER_YEAR / MONTH) / vix[start];
                squares = Math.max(squares - spxMoves[start] * spxMoves[start], 0);
            }
        }
        return Samples.quantile(ratios, 0.5);
    }

    private void joint() {
        add("correlation", "correlation of daily changes, ln SPX and ln VIX", Samples.correlation(spxMoves, vixMoves));
        add("betaDown", "β−: ln VIX per −ln SPX, days down", -beta(true));
        add("betaUp", "β+: the same, days up", -beta(false));
    }

    private double beta(boolean down) {
        double[] side =
                Arrays.stream(spxMoves).map(x -> x < 0 == down ? x : Double.NaN).toArray();
        return Samples.slope(side, vixMoves);
    }

    private void family() {
        for (int i = 0; i < FAMILY_IDS.length; i++) {
            double[] index = days.family(i);
            if (i == 0) {
                add("vvixMean", "VVIX mean", Samples.mean(index));
                add("vvixDeviation", "VVIX standard deviation", Samples.deviation(index));
            } else {
                double[] ratio = new double[index.length];
                for (int t = 0; t < ratio.length; t++) {
                    ratio[t] = index[t] / vix[t];
                }
                add("ratio" + FAMILY_IDS[i], FAMILY_TITLES[i] + " over VIX, median", Samples.quantile(ratio, 0.5));
            }
            add(
                    "response" + FAMILY_IDS[i],
                    "response of ln " + FAMILY_TITLES[i] + " to ln VIX",
                    Samples.slope(vixMoves, Samples.changes(Samples.logs(index))));
        }
    }

    private void futures() {
        for (int j = 0; j < DailyColumns.TENORS.length; j++) {
            add(
                    "rho" + DailyColumns.TENORS[j],
                    "ρ(" + DailyColumns.TENORS[j] + " days): response of ln F to ln VIX",
                    Samples.slope(vixMoves, Samples.changes(Samples.logs(days.future(j)))));
        }
    }
}
