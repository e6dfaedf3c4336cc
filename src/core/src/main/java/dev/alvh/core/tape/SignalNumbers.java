package dev.alvh.core.tape;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.EventWindow;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.signal.SignalSnapshot;

/**
 * A snapshot without its reasons; NaN is unavailable.
 *
 * @param vix last official close, points
 * @param vixAverage EMA(5) of it
 * @param vixTenSessionsAgo the close ten before it
 * @param rsi RSI(14) of VIX
 * @param spikeZ the day's move in standard deviations
 * @param meanReversion m, 0 to 1
 * @param inflection of the MACD of the 30-day future
 * @param bearishOnset whether a BEARISH divergence of breadth set in
 * @param bigTop 1 on, 0 off
 * @param surprise the largest, without sign, of the releases in their window; infinite where one is unknown, NaN where
 *     there is no release
 * @param riskFree per year
 * @param motion z-scores by {@link MotionFactor}
 */
public record SignalNumbers(
        double vix,
        double vixAverage,
        double vixTenSessionsAgo,
        double rsi,
        double spikeZ,
        double meanReversion,
        Inflection inflection,
        boolean bearishOnset,
        double bigTop,
        double surprise,
        double riskFree,
        MotionScores motion) {

    /** The numbers of a snapshot. */
    public static SignalNumbers of(SignalSnapshot signals) {
        return new SignalNumbers(
                orNaN(signals.vix()),
                orNaN(signals.vixAverage()),
                orNaN(signals.vixTenSessionsAgo()),
                orNaN(signals.rsiVix()),
                orNaN(signals.spikeZ()),
                orNaN(signals.meanReversion()),
                signals.macd().inflection(),
                signals.adDivergence().is(new Divergence(Divergence.Kind.BEARISH, true)),
                switch (signals.bigTop()) {
                    case Reading.Known<Boolean>(Boolean on) -> on ? 1 : 0;
                    case Reading.Unavailable<Boolean> _ -> Double.NaN;
                },
                signals.events().stream()
                        .mapToDouble(SignalNumbers::surprise)
                        .max()
                        .orElse(Double.NaN),
                orNaN(signals.riskFree()),
                MotionScores.of(signals.motion()));
    }

    private static double surprise(EventWindow.Active event) {
        return switch (event.surprise()) {
            case Figure.Known(double value) -> Math.abs(value);
            case Figure.Unavailable _ -> Double.POSITIVE_INFINITY;
        };
    }

    static double orNaN(Figure figure) {
        return figure.asOptional().orElse(Double.NaN);
    }
}
