package dev.alvh.desktop.replay;

import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads VIX and front premium off the curves that are known, each curve once. */
final class Samples {

    private record Values(double vix, double premium) {

        static final Values NONE = new Values(Double.NaN, Double.NaN);

        static Values of(VixCurve curve) {
            return new Values(
                    curve.spot().asOptional().orElse(Double.NaN),
                    curve.analytics().frontPremium().asOptional().orElse(Double.NaN));
        }
    }

    private final Map<LocalDate, Values> closes = new HashMap<>();

    /** Other data is read from now on. */
    void forget() {
        closes.clear();
    }

    /**
     * The time line of a range.
     *
     * @param known ends with the desk's clock
     * @param present the curve on screen, which is the last sample
     */
    Timeline timeline(NavigableSet<LocalDate> range, MarketHistory known, LocalDate now, Optional<VixCurve> present) {
        List<LocalDate> dates = List.copyOf(range);
        List<Timeline.Sample> samples = new ArrayList<>();
        int place = 0;
        for (LocalDate date : dates) {
            if (date.isBefore(now) && known.curveDates().contains(date)) {
                Values values = closes.computeIfAbsent(
                        date, day -> known.curveOn(day).map(Values::of).orElse(Values.NONE));
                samples.add(new Timeline.Sample(place, values.vix(), values.premium()));
            } else if (date.equals(now)) {
                Values values = present.map(Values::of).orElse(Values.NONE);
                samples.add(new Timeline.Sample(place, values.vix(), values.premium()));
            }
            place++;
        }
        int at = dates.indexOf(now);
        return new Timeline(dates, at < 0 ? OptionalInt.empty() : OptionalInt.of(at), samples);
    }
}
