package dev.alvh.cli.decision;

import static dev.alvh.cli.text.FigureText.cell;
import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.row;

import dev.alvh.cli.text.Table;
import dev.alvh.core.condor.CondorExit;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.Proposal;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.AdjustmentLog;
import dev.alvh.core.rule.AdjustmentText;
import dev.alvh.core.rule.Input;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.rule.RuleId;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import dev.alvh.core.step.SpreadText;
import dev.alvh.core.step.Ticket;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision as a trader reads it aloud. */
public final class DecisionText {

    private DecisionText() {}

    /** Writes what the rules say in their order, the layers, and what is to be traded. */
    public static void write(PrintWriter out, DecisionBlock block) {
        out.print("rules of " + block.ruleset().name() + ", version "
                + block.ruleset().version() + ", hash " + block.ruleset().hash() + "\n");
        switch (block.decision()) {
            case Reading.Unavailable<DayDecision>(String reason) -> out.print("nothing is decided: " + reason + "\n");
            case Reading.Known<DayDecision>(DayDecision decision) -> {
                rules(out, decision);
                out.print("\n");
                latches(out, decision.latches());
                out.print("\nlayers\n");
                layers(decision).write(out);
                out.print("\nproposed for the next session\n");
                condor(out, decision);
                proposal(out, block.proposal(), decision);
            }
        }
    }

    private static void rules(PrintWriter out, DayDecision decision) {
        LocalDate decided = decision.day().date();
        for (RuleId rule : RuleId.values()) {
            List<Adjustment> adjustments = decision.adjustments().stream()
                    .filter(adjustment -> adjustment.rule() == rule)
                    .toList();
            List<String> still = decision.standstills().stream()
                    .filter(standstill -> standstill.rule() == rule)
                    .map(AdjustmentLog.Standstill::why)
                    .toList();
            List<String> lines = new ArrayList<>();
            still.forEach(why -> lines.add("stands still: " + why));
            List<Input> read = List.of();
            for (List<Adjustment> run : alike(adjustments)) {
                List<Input> inputs = run.getFirst().inputs();
                if (!inputs.equals(read)) {
                    lines.addAll(InputLines.of(read, decided));
                }
                lines.add(sentence(run));
                read = inputs;
            }
            lines.addAll(InputLines.of(read, decided));
            if (lines.isEmpty()) {
                lines.add("changes nothing");
            }
            for (int i = 0; i < lines.size(); i++) {
                row(out, i == 0 ? words(rule) : "", lines.get(i));
            }
        }
    }

    /** Neighbours that went from the same weight to the same weight for the same reason are read as one. */
    private static List<List<Adjustment>> alike(List<Adjustment> adjustments) {
        List<List<Adjustment>> runs = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            if (runs.isEmpty() || !isAlike(runs.getLast().getLast(), adjustment)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(adjustment);
        }
        return runs;
    }

    private static boolean isAlike(Adjustment last, Adjustment next) {
        return Layer.ALL.indexOf(last.layer()) + 1 == Layer.ALL.indexOf(next.layer())
                && last.before() == next.before()
                && last.after() == next.after()
                && AdjustmentText.of(last).equals(AdjustmentText.of(next));
    }

    private static String sentence(List<Adjustment> alike) {
        Adjustment first = alike.getFirst();
        String layers = DecisionBlock.range(
                alike.stream().map(one -> one.layer().name()).toList());
        String weights = first.before() == first.after()
                ? ""
                : " " + format("%.4f", first.before()) + " → " + format("%.4f", first.after());
        return layers + weights + ": " + AdjustmentText.of(first);
    }

    private static String words(RuleId rule) {
        return switch (rule) {
            case BASE -> "1 base";
            case MOTION -> "2 motion";
            case SPIKE -> "3 spike";
            case WACC -> "4 WACC";
            case SECOND_ENGINE -> "5 second engine";
            case MIGRATION -> "6 migration";
            case TIME_SHIFT -> "7 time shift";
            case TEMPORAL_THETA -> "8 theta";
            case DRIP -> "9 DRIP";
            case LIMITS -> "10 limits";
        };
    }

    private static void latches(PrintWriter out, Latches.State latches) {
        List<String> set = new ArrayList<>();
        set.add("second engine " + (latches.secondEngine() ? "ENGAGED" : "DORMANT"));
        set.add(latches.migration() ? "S4 stands in I1" : "no migration");
        set.add(
                switch (latches.timeShift()) {
                    case 0 -> "no time shift";
                    case 1 -> "tenors further";
                    default -> "tenors nearer";
                });
        set.add(
                latches.spikeMultiplier() > 1
                        ? "spike held at × " + format("%.3f", latches.spikeMultiplier())
                        : "no spike held");
        set.add(latches.harvest() ? "calls are written" : "no calls are written");
        row(out, "latches", String.join(", ", set));
    }

    private static Table layers(DayDecision decision) {
        Table table = new Table(2, "layer", "contract", "base", "target", "held", "contracts", "held", "shift", "");
        for (LayerDecision layer : decision.layers()) {
            table.row(
                    layer.layer().name(),
                    layer.target().map(DecisionText::position).orElse("none listed"),
                    format("%.4f", layer.baseWeight()),
                    format("%.4f", layer.targetWeight()),
                    cell(layer.heldWeight(), "%.4f"),
                    format("%.1f", DecisionBlock.contracts(layer.target())),
                    format("%.1f", DecisionBlock.contracts(layer.held())),
                    layer.tenorShift() == 0 ? "" : format("%+.0f", layer.tenorShift()),
                    note(layer));
        }
        return table;
    }

    private static String note(LayerDecision layer) {
        List<String> notes = new ArrayList<>();
        layer.held()
                .filter(held -> layer.target()
                        .filter(target -> target.contract().equals(held.contract())
                                && target.callStrike().equals(held.callStrike()))
                        .isEmpty())
                .ifPresent(held -> notes.add("holds " + position(held)));
        layer.written()
                .ifPresent(written -> notes.add(format("%.0f", -written.vx()) + " " + position(written) + " written"));
        notes.add(layer.moves() ? "trades" : runsOff(layer) ? "runs off" : "stands");
        return String.join(", ", notes);
    }

    /** Calls that the dormant second engine neither sells nor renews. */
    private static boolean runsOff(LayerDecision layer) {
        return layer.targetWeight() == 0 && layer.held().isPresent();
    }

    private static String position(Position position) {
        return position.contract().label() + " " + DecisionBlock.instrument(position);
    }

    private static void condor(PrintWriter out, DayDecision decision) {
        if (decision.sellsCondor()) {
            row(out, "condor", "sell one, its strikes chosen at the price of the day");
        } else {
            row(
                    out,
                    "condor",
                    decision.closesCondor()
                            .map(exit -> "close it: " + words(exit))
                            .orElse("keep it"));
        }
    }

    private static String words(CondorExit exit) {
        return switch (exit) {
            case TAKE_PROFIT -> "its profit target is reached";
            case STOP -> "its stop is reached";
            case TIME -> "it has come close to its expiry";
        };
    }

    private static void proposal(PrintWriter out, Optional<Proposal> proposal, DayDecision decision) {
        proposal.ifPresentOrElse(
                proposed -> {
                    row(out, "hedge", proposed.reason());
                    row(out, "  proposal", proposed.id());
                    proposed.orders().forEach(order -> {
                        row(out, "  ticket", ticket(order));
                        SpreadText.of(decision, order.ticket()).ifPresent(why -> row(out, "", why));
                    });
                },
                () -> row(out, "hedge", "nothing: no difference is worth a ticket"));
    }

    private static String ticket(Order order) {
        Ticket ticket = order.ticket();
        String what = ticket.spreadWith()
                .map(far -> ticket.contract().label() + "/" + far.label() + " VX spread")
                .orElseGet(() -> ticket.contract().label() + " " + DecisionBlock.instrument(ticket));
        String roll = ticket.spreadWith().isPresent()
                ? ", locks " + format("%+,.0f", ticket.lockedRoll()) + " dollars of roll"
                : "";
        return ticket.side() + " " + ticket.quantity() + " " + what + ", limit " + DecisionBlock.points(order.limit())
                + roll;
    }
}
