package dev.alvh.cli.explain;

import dev.alvh.cli.book.BookBlock;
import dev.alvh.cli.book.BookText;
import dev.alvh.cli.condor.CondorBlock;
import dev.alvh.cli.condor.CondorText;
import dev.alvh.cli.curve.CurveBlock;
import dev.alvh.cli.curve.CurveText;
import dev.alvh.cli.decision.DecisionBlock;
import dev.alvh.cli.decision.DecisionText;
import dev.alvh.cli.pnl.PnlBlock;
import dev.alvh.cli.pnl.PnlText;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.cli.shock.ScenarioBlock;
import dev.alvh.cli.shock.ScenarioText;
import dev.alvh.cli.shock.ShockBlock;
import dev.alvh.cli.shock.ShockText;
import dev.alvh.cli.signal.SignalBlock;
import dev.alvh.cli.signal.SignalText;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.BookBreakEvens;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.ControlBreakEvens;
import dev.alvh.core.desk.HedgeState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.shock.ShockSample;
import dev.alvh.core.signal.SignalHistory;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;

/**
 * What the desk knows, wants and proposes at one VX settlement. Nothing in it depends on what the data folder holds beyond that date.
 *
 * @param curve of the date
 * @param block what is read off it
 * @param missing contracts beyond the front that have no usable settlement on the date
 * @param signals of the same close
 * @param decision of the close, every session since the data's first folded before it
 * @param pnl of the session
 * @param condor that is held after the close
 * @param book the condor with its hedge
 * @param shock the shock model on the trailing days
 * @param scenarios of the book
 */
public record Explanation(
        VixCurve curve,
        CurveBlock block,
        List<VxFuture> missing,
        SignalBlock signals,
        DecisionBlock decision,
        Reading<PnlBlock> pnl,
        Reading<CondorBlock> condor,
        BookBlock book,
        ShockBlock shock,
        Reading<ScenarioBlock> scenarios) {

    /**
     * The explanation of {@code date}.
     *
     * @throws BadInputException where VX did not settle on that date, or the folder does not have it
     */
    public static Explanation of(Path folder, MarketHistory history, LocalDate date, Ruleset ruleset)
            throws BadInputException {
        VixCurve curve = curve(folder, history, date);
        NavigableMap<LocalDate, SignalSnapshot> signals =
                SignalHistory.upTo(history, date).snapshots();
        LastCloses closes = LastCloses.of(Tape.of(history, signals.values()), date, ruleset);
        Reading<DayDecision> decision = closes.decision();
        Reading<CondorBook> condor = decision.flatMap(CondorBook::atClose);
        Reading<HedgeState> hedge = decision.map(HedgeState::of);
        return new Explanation(
                curve,
                CurveBlock.of(curve),
                history.missingOn(date),
                SignalBlock.of(Objects.requireNonNull(signals.get(date)), ruleset.motion()),
                new DecisionBlock(ruleset, decision),
                closes.attribution().map(PnlBlock::new),
                condor.map(CondorBlock::held),
                new BookBlock(
                        hedge.flatMap(HedgeState::sizing),
                        condor.map(BookBreakEvens::of),
                        condor.map(ControlBreakEvens::of)),
                new ShockBlock(ShockSample.calibration(history, date)),
                condor.map(ScenarioBlock::of));
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

    void writeJson(PrintWriter out, SignOffStatus signOff) {
        JsonOut.document(out, json -> {
            json.text("asOf", curve.asOf().toString());
            json.text("rulesetHash", decision.ruleset().hash());
            json.object("signOff", () -> signOff.writeFields(json));
            json.text("provenance", curve.provenance().name());
            json.object("curve", () -> block.writeFields(json));
            json.object("signals", () -> signals.writeFields(json));
            decision.writeLatches(json);
            json.object("sizing", () -> book.writeSizing(json));
            decision.writeDecision(json);
            json.reading("condor", condor, held -> held.writeFields(json));
            json.object("book", () -> {
                book.writeBook(json);
                json.reading("scenarios", scenarios, matrices -> matrices.writeHedges(json));
            });
            json.reading("pnl", pnl, block -> block.writeFields(json));
            json.object("shock", () -> shock.writeFields(json));
            json.reading("scenarios", scenarios, matrix -> matrix.writeFields(json));
        });
    }

    /** Writes it as a trader reads it. */
    public void writeText(PrintWriter out, SignOffStatus signOff) {
        LocalTime time = curve.asOf().atZone(ExchangeTime.CHICAGO).toLocalTime();
        out.print("VIX curve at the settlement of " + curve.tradeDate() + ", " + time + " Chicago\n");
        out.print("provenance " + curve.provenance()
                + (curve.provenance() == Provenance.SIMULATED ? ": no market ever showed these numbers" : "") + "\n"
                + "ruleset " + decision.ruleset().name() + ": " + signOff.why() + "\n\n");
        CurveText.write(out, block);
        if (!missing.isEmpty()) {
            out.print("\nwithout " + MissingCurve.labels(missing) + ": no usable settlement that day\n");
        }
        out.print("\nsignals\n");
        SignalText.write(out, signals);
        out.print("\n");
        DecisionText.write(out, decision);
        writePnl(out);
        writeBook(out);
        out.print("\nshock model: what a move of SPX does to VIX and its futures\n");
        ShockText.write(out, shock);
        if (scenarios instanceof Reading.Known<ScenarioBlock>(ScenarioBlock matrix)) {
            out.print("\nscenarios: what the book gains from this close, carry paid\n");
            ScenarioText.write(out, matrix);
        }
    }

    private void writePnl(PrintWriter out) {
        switch (pnl) {
            case Reading.Known<PnlBlock>(PnlBlock known) -> {
                out.print("\nP&L of the session: why the book moved, dollars\n");
                PnlText.write(out, known);
            }
            case Reading.Unavailable<PnlBlock>(String reason) -> out.print("\nP&L of the session: —  " + reason + "\n");
        }
    }

    private void writeBook(PrintWriter out) {
        switch (condor) {
            case Reading.Known<CondorBlock>(CondorBlock held) -> {
                out.print("\ncondor: " + held.title() + "\n");
                CondorText.write(out, held);
            }
            case Reading.Unavailable<CondorBlock>(String reason) -> out.print("\ncondor: —  " + reason + "\n");
        }
        out.print("\nhedge\n");
        BookText.write(out, book);
    }
}
