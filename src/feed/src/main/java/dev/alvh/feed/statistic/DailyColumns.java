package dev.alvh.feed.statistic;

import dev.alvh.core.curve.Regime;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** Closes by day, oldest first, as the statistics read them. NaN is a value that is missing. */
public final class DailyColumns {

    /** The indices beside VIX and SPX, in the order of {@link #add}. */
    static final List<SeriesId> FAMILY = List.of(SeriesId.VVIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M);

    /** Constant maturities of the futures, days. */
    static final int[] TENORS = {30, 60, 90, 120, 150, 180};

    private static final double DAY = 1 / 365.0;
    private static final int FIRST_SIZE = 4_096;

    private final double[][] columns = new double[3 + FAMILY.size() + TENORS.length][FIRST_SIZE];
    private final EnumMap<Regime, Integer> regimes = new EnumMap<>(Regime.class);
    private int size;

    /** No day yet. */
    public DailyColumns() {}

    /** The sessions of a history on which VIX, SPX and two monthly contracts or more are known. */
    public static DailyColumns of(MarketHistory history) {
        DailyColumns columns = new DailyColumns();
        for (LocalDate date : history.curveDates()) {
            double vix = close(history, SeriesId.VIX, date);
            double spx = close(history, SeriesId.SPX, date);
            TermStructure curve = history.curveOn(date)
                    .map(VixCurve::termStructure)
                    .filter(nodes -> nodes.size() >= 2)
                    .orElse(null);
            if (vix > 0 && spx > 0 && curve != null) {
                columns.add(
                        vix,
                        spx,
                        FAMILY.stream()
                                .mapToDouble(id -> close(history, id, date))
                                .toArray(),
                        curve);
            }
        }
        return columns;
    }

    private static double close(MarketHistory history, SeriesId id, LocalDate date) {
        return history.closeOf(id, date).asOptional().orElse(Double.NaN);
    }

    /**
     * Adds a day.
     *
     * @param vix points
     * @param spx points
     * @param family VVIX, VIX9D, VIX3M and VIX6M, points
     * @param curve of two monthly contracts or more
     */
    public void add(double vix, double spx, double[] family, TermStructure curve) {
        if (size == columns[0].length) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.copyOf(columns[i], 2 * size);
            }
        }
        columns[0][size] = vix;
        columns[1][size] = Math.log(spx);
        regimes.merge(Regime.of(curve.price(0), curve.price(1)), 1, Integer::sum);
        columns[2][size] = curve.price(1) / curve.price(0) - 1;
        for (int i = 0; i < family.length; i++) {
            columns[3 + i][size] = family[i];
        }
        for (int j = 0; j < TENORS.length; j++) {
            columns[3 + family.length + j][size] = maturity(curve, TENORS[j] * DAY);
        }
        size++;
    }

    /** Beyond the last listed contract there is no price: a flat continuation would move too much. */
    private static double maturity(TermStructure curve, double years) {
        return years > curve.years(curve.size() - 1)
                ? Double.NaN
                : curve.constantMaturity(years).asOptional().orElse(Double.NaN);
    }

    public int size() {
        return size;
    }

    double[] vix() {
        return column(0);
    }

    /** ln SPX. */
    double[] logSpx() {
        return column(1);
    }

    /** Share of days in a regime. */
    double share(Regime regime) {
        return regimes.getOrDefault(regime, 0) / (double) size;
    }

    /** F2/F1 − 1. */
    double[] contango() {
        return column(2);
    }

    /** An index by its place in {@link #FAMILY}. */
    double[] family(int i) {
        return column(3 + i);
    }

    /** A constant maturity by its place in {@link #TENORS}. */
    double[] future(int j) {
        return column(3 + FAMILY.size() + j);
    }

    private double[] column(int i) {
        return Arrays.copyOf(columns[i], size);
    }
}
