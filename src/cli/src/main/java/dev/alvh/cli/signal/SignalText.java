package dev.alvh.cli.signal;

import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.none;
import static dev.alvh.cli.text.FigureText.row;

import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.Motion;
import dev.alvh.core.signal.SignalSnapshot;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;

/** A signal block as a trader reads it. */
public final class SignalText {

    private SignalText() {}

    /** Writes the block, one signal a line. */
    public static void write(PrintWriter out, SignalBlock block) {
        SignalSnapshot signals = block.snapshot();
        String ofVix = carried(signals, signals.inputDates().vix());
        String ofCurve = carried(signals, signals.inputDates().curve());
        String ofSpx = carried(signals, signals.inputDates().spx());
        row(out, "RSI of VIX", signals.rsiVix(), "%.2f", 1, " of 100, 14 closes" + ofVix);
        row(out, "MACD line", signals.macd().line(), "%+.3f", 1, " points, of the 30-day future" + ofCurve);
        row(out, "MACD signal", signals.macd().signal(), "%+.3f", 1, " points" + ofCurve);
        row(
                out,
                "MACD histogram",
                signals.macd().histogram(),
                "%+.3f",
                1,
                " points" + turn(signals.macd().inflection()) + ofCurve);
        row(out, "spike z", signals.spikeZ(), "%+.2f", 1, " standard deviations, the day's move of VIX");
        row(out, "mean reversion", signals.meanReversion(), "%.2f", 1, " of 1" + ofVix);
        row(out, "A/D divergence", words(signals.adDivergence(), kind -> divergence(kind) + ofSpx));
        row(out, "Big Top", words(signals.bigTop(), on -> (on ? "on" : "off") + ofSpx));
        row(out, "ERP divergence", signals.erpDivergence(), "%+.2f", 1, " standard deviations");
        row(out, "motion", block.motion().score(), "%+.3f", 1, " from -1 to 1, positive for more hedge");
        for (Motion.Input input : block.motion().inputs()) {
            row(
                    out,
                    "  " + name(input),
                    input.z(),
                    "%+.2f",
                    1,
                    " standard deviations, weight " + format("%.3f", input.weight()));
        }
        row(out, "order flow", SignalBlock.FLOW, "%.2f", 1, "");
    }

    /** What is said of a reading that rests on an earlier close than the day's. */
    private static String carried(SignalSnapshot signals, Optional<LocalDate> input) {
        return input.filter(date -> date.isBefore(signals.date()))
                .map(date -> ", carried from " + date)
                .orElse("");
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> String words(Reading<T> reading, Words<T> words) {
        return switch (reading) {
            case Reading.Known<T>(T value) -> words.of(value);
            case Reading.Unavailable<T>(String reason) -> none(reason);
        };
    }

    private static String turn(Inflection inflection) {
        return switch (inflection) {
            case NONE -> "";
            case BULLISH -> ": turned positive on this close, bullish for VIX";
            case BEARISH -> ": turned negative on this close, bearish for VIX";
        };
    }

    private static String divergence(Divergence divergence) {
        String kind = switch (divergence.kind()) {
            case NONE -> "none";
            case BEARISH -> "BEARISH: price made a high that breadth did not make";
            case BULLISH -> "BULLISH: price made a low that breadth did not make";
        };
        return kind + (divergence.onset() ? ", since this close" : "");
    }

    private static String name(Motion.Input input) {
        return switch (input.factor()) {
            case REER -> "dollar";
            case FUNDING -> "bills - SOFR";
            case REIT_PCF -> "REIT P/CF";
            case ERP -> "ERP";
            case CURVATURE -> "curvature";
            case IPO -> "IPOs";
        };
    }
}
