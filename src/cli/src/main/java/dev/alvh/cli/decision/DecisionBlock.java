package dev.alvh.cli.decision;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.Proposal;
import dev.alvh.core.rule.AdjustmentText;
import dev.alvh.core.rule.Input;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.SpreadText;
import dev.alvh.core.step.Ticket;
import dev.alvh.store.json.JsonOut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The decision of one close.
 *
 * @param ruleset by which it was made
 * @param decision or why there is none
 */
public record DecisionBlock(Ruleset ruleset, Reading<DayDecision> decision) {

    /** What is proposed of it. */
    public Optional<Proposal> proposal() {
        return switch (decision) {
            case Reading.Known<DayDecision>(DayDecision known) -> Proposal.of(known);
            case Reading.Unavailable<DayDecision> _ -> Optional.empty();
        };
    }

    /** Writes the latches into the object that is open. */
    public void writeLatches(JsonOut json) {
        json.reading("latches", decision, known -> {
            Latches.State latches = known.latches();
            json.text("secondEngine", latches.secondEngine() ? "ENGAGED" : "DORMANT");
            json.flag("migration", latches.migration());
            json.integer("timeShift", latches.timeShift());
            json.number("spike", latches.spikeMultiplier());
            json.flag("harvest", latches.harvest());
            json.object("since", () -> writeSince(json, latches.since()));
        });
    }

    private static void writeSince(JsonOut json, Latches.Since since) {
        writeDate(json, "secondEngine", since.secondEngine(), "it has not been engaged yet");
        writeDate(json, "migration", since.migration(), "S4 stands in its own contract");
        writeDate(json, "timeShift", since.timeShift(), "no signal has turned it yet");
        writeDate(json, "spike", since.spike(), "no spike is held");
        writeDate(json, "harvest", since.harvest(), "no calls are written");
    }

    private static void writeDate(JsonOut json, String name, Optional<LocalDate> date, String none) {
        date.ifPresentOrElse(day -> json.text(name, day.toString()), () -> json.unavailable(name, none));
    }

    /** Writes layers, adjustments, rules that stand still, and proposals into the object that is open. */
    public void writeDecision(JsonOut json) {
        switch (decision) {
            case Reading.Unavailable<DayDecision>(String reason) -> {
                json.unavailable("layers", reason);
                json.unavailable("adjustments", reason);
                json.unavailable("standstills", reason);
                json.unavailable("proposals", reason);
            }
            case Reading.Known<DayDecision>(DayDecision known) -> {
                json.objects("layers", known.layers(), layer -> writeLayer(json, layer));
                json.objects("adjustments", known.adjustments(), adjustment -> {
                    json.text("rule", adjustment.rule().key());
                    json.text("layer", adjustment.layer().name());
                    json.number("before", adjustment.before());
                    json.number("after", adjustment.after());
                    json.text("reason", AdjustmentText.of(adjustment));
                    json.objects(
                            "inputs",
                            adjustment.inputs(),
                            input -> writeInput(json, input, known.day().date()));
                });
                json.objects("standstills", known.standstills(), standstill -> {
                    json.text("rule", standstill.rule().key());
                    json.text("reason", standstill.why());
                });
                json.objects(
                        "proposals", proposal().stream().toList(), proposal -> writeProposal(json, proposal, known));
            }
        }
    }

    private static void writeInput(JsonOut json, Input input, LocalDate decided) {
        json.text("name", input.name());
        json.number("value", input.value());
        input.since().ifPresent(first -> json.text("since", first.toString()));
        input.date().ifPresent(close -> json.text("date", close.toString()));
        json.text("provenance", input.provenance().name());
        input.age(decided).ifPresent(days -> json.integer("ageDays", days));
    }

    private static void writeLayer(JsonOut json, LayerDecision layer) {
        json.text("id", layer.layer().name());
        json.text("group", layer.layer().group().name());
        writePosition(json, "contract", "instrument", layer.target(), "no contract is listed for it");
        json.number("baseWeight", layer.baseWeight());
        json.number("targetWeight", layer.targetWeight());
        json.figure("heldWeight", layer.heldWeight());
        json.number("targetContracts", contracts(layer.target()));
        json.number("heldContracts", contracts(layer.held()));
        json.integer("tenorShift", layer.tenorShift());
        writePosition(json, "heldContract", "heldInstrument", layer.held(), "it holds nothing");
        json.number("writtenContracts", contracts(layer.written()));
        writePosition(json, "writtenContract", "writtenInstrument", layer.written(), "it has written nothing");
    }

    private static void writePosition(
            JsonOut json, String contract, String instrument, Optional<Position> position, String none) {
        position.ifPresentOrElse(
                held -> {
                    json.text(contract, held.contract().label());
                    json.text(instrument, instrument(held));
                },
                () -> {
                    json.unavailable(contract, none);
                    json.unavailable(instrument, none);
                });
    }

    private static void writeProposal(JsonOut json, Proposal proposal, DayDecision decision) {
        json.text("id", proposal.id());
        json.text("hash", proposal.hash());
        json.text("batch", proposal.batch());
        json.objects("tickets", proposal.orders(), order -> writeOrder(json, order, decision));
        json.text("reason", proposal.reason());
    }

    private static void writeOrder(JsonOut json, Order order, DayDecision decision) {
        Ticket ticket = order.ticket();
        json.text("side", ticket.side().name());
        json.integer("quantity", ticket.quantity());
        json.text("contract", ticket.contract().label());
        json.text("instrument", instrument(ticket));
        json.figure("limit", order.limit());
        ticket.spreadWith()
                .map(VxFuture::label)
                .ifPresentOrElse(
                        far -> json.text("spreadWith", far), () -> json.unavailable("spreadWith", "an outright order"));
        if (ticket.spreadWith().isPresent()) {
            json.number("lockedRoll", ticket.lockedRoll());
            SpreadText.of(decision, ticket).ifPresent(why -> json.text("note", why));
        }
    }

    /** Minis as tenths. */
    static double contracts(Optional<Position> position) {
        return position.map(Position::contracts).orElse(0.0);
    }

    /** Such as {@code VX}, {@code VXM} or {@code VIX call 32.5}. */
    static String instrument(Ticket ticket) {
        return ticket.series() == Series.CALL
                ? call(ticket.callStrike())
                : ticket.series().name();
    }

    static String instrument(Position position) {
        return position.callStrike().isPresent()
                ? call(position.callStrike())
                : position.vx() == 0 && position.vxm() > 0 ? Series.VXM.name() : Series.VX.name();
    }

    private static String call(OptionalDouble strike) {
        return "VIX call "
                + BigDecimal.valueOf(strike.orElseThrow()).stripTrailingZeros().toPlainString();
    }

    /** The legs of a list of layers as one name: {@code S1-S4}. */
    static String range(List<String> layers) {
        return layers.size() == 1 ? layers.getFirst() : layers.getFirst() + "-" + layers.getLast();
    }

    /** Points in as many decimals as a tick may have. */
    static String points(Figure limit) {
        return switch (limit) {
            case Figure.Known(double value) -> String.format(Locale.ROOT, "%.2f", value);
            case Figure.Unavailable(String reason) -> "— (" + reason + ")";
        };
    }
}
