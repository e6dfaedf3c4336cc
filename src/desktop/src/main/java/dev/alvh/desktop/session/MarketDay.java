package dev.alvh.desktop.session;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One settlement of the history, with what the screen compares it to.
 *
 * @param curve the VIX curve
 * @param analytics what is read off it
 * @param spotChange spot less the official close before it, points
 * @param spotBaseline the date of that close
 * @param recentSpot official VIX closes up to this date, oldest first, at most {@link #RECENT}
 * @param recentSpotEnd the date of the last of them; before the curve's where the index has no close on it
 */
public record MarketDay(
        VixCurve curve,
        CurveAnalytics analytics,
        Figure spotChange,
        Optional<LocalDate> spotBaseline,
        List<Double> recentSpot,
        Optional<LocalDate> recentSpotEnd) {

    /** Sessions of the spark line: about a quarter. */
    public static final int RECENT = 60;

    public MarketDay {
        recentSpot = List.copyOf(recentSpot);
    }

    static Optional<MarketDay> of(MarketHistory history, LocalDate date) {
        return history.curveOn(date).map(curve -> of(history, curve));
    }

    /** What the desk shows now: of a session that trades, its present curve. */
    static Optional<MarketDay> of(DeskState desk) {
        return desk.curve().map(curve -> of(desk.known(), curve));
    }

    private static MarketDay of(MarketHistory history, VixCurve curve) {
        LocalDate date = curve.tradeDate();
        Optional<DailySeries> vix = history.series(SeriesId.VIX);
        OptionalInt before = latest(vix, date.minusDays(1));
        OptionalInt last = latest(vix, date);
        Figure change = before.isPresent()
                ? curve.spot().map(spot -> spot - vix.orElseThrow().value(before.getAsInt()))
                : Figure.unavailable("there is no earlier VIX close");
        return new MarketDay(
                curve,
                curve.analytics(),
                change,
                before.isPresent() ? Optional.of(vix.orElseThrow().date(before.getAsInt())) : Optional.empty(),
                last.isPresent() ? closesUpTo(vix.orElseThrow(), last.getAsInt()) : List.of(),
                last.isPresent() ? Optional.of(vix.orElseThrow().date(last.getAsInt())) : Optional.empty());
    }

    private static OptionalInt latest(Optional<DailySeries> series, LocalDate date) {
        return series.map(closes -> closes.latestKnown(date)).orElseGet(OptionalInt::empty);
    }

    private static List<Double> closesUpTo(DailySeries vix, int last) {
        int end = last + 1;
        return IntStream.range(Math.max(0, end - RECENT), end)
                .mapToObj(vix::value)
                .toList();
    }
}
