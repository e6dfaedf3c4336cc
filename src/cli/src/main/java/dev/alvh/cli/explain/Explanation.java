package dev.alvh.cli.explain;

import dev.alvh.cli.curve.CurveBlock;
import dev.alvh.cli.curve.CurveText;
import dev.alvh.cli.signal.SignalBlock;
import dev.alvh.cli.signal.SignalText;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What the desk knows at one VX settlement. Nothing in it depends on what the data folder holds beyond that date.
 *
 * @param curve of the date
 * @param block what is read off it
 * @param missing contracts beyond the front that have no usable settlement on the date
 * @param signals of the same close
 */
public record Explanation(VixCurve curve, CurveBlock block, List<VxFuture> missing, SignalBlock signals) {

    /**
     * The explanation of {@code date}.
     *
     * @throws BadInputException where VX did not settle on that date, or the folder does not have it
     */
    public static Explanation of(Path folder, MarketHistory history, LocalDate date) throws BadInputException {
        VixCurve curve = curve(folder, history, date);
        SignalSnapshot snapshot = Objects.requireNonNull(
                SignalHistory.upTo(history, date).snapshots().get(date), "a date with a curve has signals");
        return new Explanation(curve, CurveBlock.of(curve), history.missingOn(date), SignalBlock.of(snapshot));
    }

    /**
     * The curve of {@code date}, without which there is nothing to explain.
     *
     * @throws BadInputException where VX did not settle on that date, or the folder does not have it
     */
    public static VixCurve curve(Path folder, MarketHistory history, LocalDate date) throws BadInputException {
        VixCurve curve = history.curveOn(date).orElse(null);
        if (curve == null) {
            throw MissingCurve.of(folder, history, date);
        }
        return curve;
    }

    void writeJson(PrintWriter out) {
        JsonOut.document(out, json -> {
            json.text("asOf", curve.asOf().toString());
            json.text("provenance", curve.provenance().name());
            json.object("curve", () -> block.writeFields(json));
            json.object("signals", () -> signals.writeFields(json));
        });
    }

    /** Writes it as a trader reads it. */
    public void writeText(PrintWriter out) {
        LocalTime time = curve.asOf().atZone(ExchangeTime.CHICAGO).toLocalTime();
        out.print("VIX curve at the settlement of " + curve.tradeDate() + ", " + time + " Chicago\n");
        out.print("provenance " + curve.provenance()
                + (curve.provenance() == Provenance.SIMULATED ? ": no market ever showed these numbers" : "") + "\n\n");
        CurveText.write(out, block);
        if (!missing.isEmpty()) {
            out.print("\nwithout " + MissingCurve.labels(missing) + ": no usable settlement that day\n");
        }
        out.print("\nsignals\n");
        SignalText.write(out, signals);
    }
}
