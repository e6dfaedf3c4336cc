package dev.alvh.core.shock;

import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which the shock model is calibrated: those with a VX curve and closes of SPX and VIX. A change runs from
 * one such day to the next. A constant maturity outside the listed range is no price, so it is missing.
 */
public final class ShockSample {

    private static final double[] TENOR_YEARS = Arrays.stream(new double[] {15, 30, 60, 90, 120, 150, 180})
            .map(days -> days / 365)
            .toArray();

    /** As many as the response has parameters. */
    private static final int FEWEST_TENORS = 3;

    private record Day(double spx, double vix, TermStructure curve) {}

    private ShockSample() {}

    /** The calibration that is known at the close of {@code date}. */
    public static ShockCalibration calibration(MarketHistory history, LocalDate date) {
        List<Day> days = days(history, date);
        int changes = Math.max(days.size() - 1, 0);
        if (changes < ShockCalibration.LEAST_DAYS) {
            return ShockCalibration.Unavailable.tooShort(changes);
        }
        // each weighs by its days: one that was listed for half the window still says how the response bends
        double[] tenors = Arrays.stream(TENOR_YEARS)
                .filter(tau -> Arrays.stream(changes(days, day -> listed(day.curve(), tau)))
                        .anyMatch(Double::isFinite))
                .toArray();
        if (tenors.length < FEWEST_TENORS) {
            return new ShockCalibration.Unavailable(
                    tenors.length + " tenors were ever listed, " + FEWEST_TENORS + " are needed");
        }
        double[][] futures = Arrays.stream(tenors)
                .mapToObj(tau -> changes(days, day -> listed(day.curve(), tau)))
                .toArray(double[][]::new);
        return ShockCalibration.of(changes(days, Day::spx), changes(days, Day::vix), tenors, futures);
    }

    private static double[] changes(List<Day> days, ToDoubleFunction<Day> value) {
        return IntStream.range(1, days.size())
                .mapToDouble(t -> Math.log(value.applyAsDouble(days.get(t)) / value.applyAsDouble(days.get(t - 1))))
                .toArray();
    }

    /** The last days of the window, oldest first. */
    private static List<Day> days(MarketHistory history, LocalDate date) {
        List<Day> days = new ArrayList<>();
        for (LocalDate at : history.curveDates().headSet(date, true).descendingSet()) {
            day(history, at).forEach(days::addFirst);
            if (days.size() > ShockCalibration.WINDOW_DAYS) {
                break;
            }
        }
        return days;
    }

    private static Stream<Day> day(MarketHistory history, LocalDate date) {
        Figure spx = history.ofSession(SeriesId.SPX, date);
        Figure vix = history.ofSession(SeriesId.VIX, date);
        return spx instanceof Figure.Known(double spxClose) && vix instanceof Figure.Known(double vixClose)
                ? history.curveOn(date).stream()
                        .map(VixCurve::termStructure)
                        .map(curve -> new Day(spxClose, vixClose, curve))
                : Stream.empty();
    }

    private static boolean isListed(TermStructure curve, double tau) {
        return curve.size() > 0 && curve.years(0) <= tau && tau <= curve.years(curve.size() - 1);
    }

    private static double listed(TermStructure curve, double tau) {
        return isListed(curve, tau) ? curve.constantMaturity(tau).asOptional().orElseThrow() : Double.NaN;
    }
}
