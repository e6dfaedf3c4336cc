package dev.alvh.cli.signal;

import dev.alvh.cli.text.FigureText;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.ruleset.MotionTerms;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.MacdReading;
import dev.alvh.core.signal.Motion;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.store.json.JsonOut;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The signals of one close.
 *
 * @param snapshot of the close
 * @param motion by the terms of a ruleset
 */
public record SignalBlock(SignalSnapshot snapshot, Motion motion) {

    /** The quotes of a day are no part of daily data. */
    static final Figure FLOW = Figure.unavailable("daily data holds no quotes to count");

    /** The block of a close. */
    public static SignalBlock of(SignalSnapshot snapshot, MotionTerms terms) {
        return new SignalBlock(
                snapshot, Motion.of(snapshot.motion(), terms::weight, terms.highestWeight(), terms.clip()));
    }

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        json.object("inputDates", () -> {
            writeDate(json, "vix", snapshot.inputDates().vix());
            writeDate(json, "curve", snapshot.inputDates().curve());
            writeDate(json, "spx", snapshot.inputDates().spx());
        });
        json.figure("rsiVix", snapshot.rsiVix());
        json.object("macd", () -> writeMacd(json, snapshot.macd()));
        json.figure("spikeZ", snapshot.spikeZ());
        json.figure("meanReversion", snapshot.meanReversion());
        switch (snapshot.adDivergence()) {
            case Reading.Known<Divergence>(Divergence divergence) ->
                json.text("adDivergence", divergence.kind().name());
            case Reading.Unavailable<Divergence>(String reason) -> json.unavailable("adDivergence", reason);
        }
        switch (snapshot.bigTop()) {
            case Reading.Known<Boolean>(Boolean on) -> json.flag("bigTop", on);
            case Reading.Unavailable<Boolean>(String reason) -> json.unavailable("bigTop", reason);
        }
        json.figure("erpDivergence", snapshot.erpDivergence());
        json.object("motion", () -> {
            json.figure("score", motion.score());
            json.objects("inputs", motion.inputs(), input -> {
                json.text("name", input.factor().key());
                json.figure("z", input.z());
                json.number("weight", input.weight());
            });
        });
        json.figure("flow", FLOW);
    }

    private static void writeDate(JsonOut json, String input, Optional<LocalDate> date) {
        date.ifPresentOrElse(
                day -> json.text(input, day.toString()), () -> json.unavailable(input, "no close of it holds"));
    }

    private static void writeMacd(JsonOut json, MacdReading macd) {
        json.figure("line", macd.line());
        json.figure("signal", macd.signal());
        json.figure("histogram", macd.histogram());
        // without a histogram nobody knows whether it turned
        if (macd.histogram().isKnown()) {
            json.text("inflection", macd.inflection().name());
        } else {
            json.unavailable("inflection", FigureText.reason(macd.histogram()));
        }
    }
}
