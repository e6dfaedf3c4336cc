package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Every signal of one decision. On a date on which a column has no new value, levels and states of that column hold
 * until they are stale; what happens on a day (a spike, an inflection, an onset) does not.
 *
 * @param date exchange date
 * @param inputDates of the closes that the readings rest on
 * @param vix the last official close, points
 * @param vixAverage EMA(5) of VIX, points
 * @param vixTenSessionsAgo the close ten official closes before the last, points
 * @param rsiVix RSI(14) of VIX, 0 to 100
 * @param macd of the 30-day future
 * @param spikeZ the day's move of VIX in standard deviations
 * @param meanReversion m, 0 to 1
 * @param realisedVol of SPX over 20 days, a fraction a year
 * @param rsiSpx RSI(14) of SPX, 0 to 100
 * @param adDivergence breadth against price
 * @param bigTop whether a Big Top is on
 * @param erpDivergence a z-score, positive where CAPM pays more than volatility implies
 * @param motion the z-score of each motion input, positive for more hedge
 * @param riskFree a fraction a year
 * @param events the releases whose windows hold the decision
 */
public record SignalSnapshot(
        LocalDate date,
        InputDates inputDates,
        Figure vix,
        Figure vixAverage,
        Figure vixTenSessionsAgo,
        Figure rsiVix,
        MacdReading macd,
        Figure spikeZ,
        Figure meanReversion,
        Figure realisedVol,
        Figure rsiSpx,
        Reading<Divergence> adDivergence,
        Reading<Boolean> bigTop,
        Figure erpDivergence,
        Map<MotionFactor, Figure> motion,
        Figure riskFree,
        List<EventWindow.Active> events) {

    public SignalSnapshot {
        motion = Collections.unmodifiableMap(new EnumMap<>(motion));
        events = List.copyOf(events);
    }

    /** The motion score under a ruleset's weights, with the method's cap and clip. */
    public Motion motion(ToDoubleFunction<MotionFactor> weights) {
        return Motion.of(motion, weights);
    }
}
