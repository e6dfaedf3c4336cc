package dev.alvh.desktop.layer;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgeState;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Numbers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** The ten layers of the desk's hedge in their three groups. */
public final class LayersViewModel {

    private static final double PERCENT = 100;

    private final ReadOnlyObjectWrapper<List<GroupRow>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
    private final Subscription subscription;

    /** Follows the session. */
    public LayersViewModel(DeskSession session) {
        subscription = session.words().subscribe(this::show);
    }

    /** The three groups, always. */
    public ReadOnlyObjectProperty<List<GroupRow>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** H, or why there is none. */
    public ReadOnlyStringProperty size() {
        return size.getReadOnlyProperty();
    }

    /** Follows no more. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Shown shown) {
        Optional<DeskState> desk = shown.desk();
        groups.set(Arrays.stream(LayerGroup.values())
                .map(group -> group(group, desk, shown.ages()))
                .toList());
        size.set(desk.map(DeskState::hedge).map(LayersViewModel::size).orElse("Working out the book…"));
    }

    private static String size(HedgeState hedge) {
        return switch (hedge.dollarsPerPoint()) {
            case Figure.Known(double dollars) -> "H $" + Numbers.fixed(dollars, 0) + " / VIX pt";
            case Figure.Unavailable(String reason) ->
                hedge.held().holdings().isEmpty()
                        ? "No hedge: " + reason
                        : "H —: " + reason + ", " + hedge.held().holdings().size() + " layers still held";
        };
    }

    private static GroupRow group(LayerGroup group, Optional<DeskState> desk, QuoteAges ages) {
        List<LayerRow> rows = group.layers().stream()
                .map(layer -> desk.flatMap(
                                state -> state.decision().map(made -> row(made, layer, state.session(), ages)))
                        .orElseGet(() -> LayerRow.empty(layer.name(), Layer.BASE_WEIGHT)))
                .toList();
        return new GroupRow(
                name(group),
                "base " + percent(sum(rows, LayerRow::base)) + " · target " + percent(sum(rows, LayerRow::target))
                        + " · held "
                        + (desk.flatMap(DeskState::decision)
                                        .filter(made -> isUnsized(made, group))
                                        .isPresent()
                                ? Numbers.NONE
                                : percent(sum(rows, LayerRow::held))),
                desk.flatMap(DeskState::decision)
                        .map(made -> RuleText.state(group, made.latches()))
                        .orElse(""),
                rows);
    }

    /** Without a condor H is unknown, and so is the weight of what is still held. */
    private static boolean isUnsized(DayDecision decision, LayerGroup group) {
        return group.layers().stream()
                .map(decision::of)
                .anyMatch(
                        layer -> layer.held().isPresent() && !layer.heldWeight().isKnown());
    }

    private static double sum(List<LayerRow> rows, ToDoubleFunction<LayerRow> weight) {
        return rows.stream().mapToDouble(weight).sum();
    }

    /** The contract that is held where one is, else the one that should be. */
    private static LayerRow row(DayDecision decision, Layer which, LocalDate session, QuoteAges ages) {
        LayerDecision layer = decision.of(which);
        Optional<Position> shown = layer.held().or(layer::target);
        if (shown.isEmpty()) {
            return LayerRow.empty(which.name(), layer.baseWeight());
        }
        Position position = shown.orElseThrow();
        Optional<String> stale = ages.stale(position.contract());
        String contract = HoldingText.move(layer.held(), layer.target());
        String days = Long.toString(ChronoUnit.DAYS.between(
                session, position.contract().settlement().date()));
        double held = layer.heldWeight().asOptional().orElse(0);
        String lots = HoldingText.lots(layer.held()) + " of " + HoldingText.lots(layer.target());
        String why = RuleText.why(decision, which);
        return new LayerRow(
                which.name(),
                contract,
                days,
                layer.baseWeight(),
                layer.targetWeight(),
                held,
                Numbers.fixed(layer.targetWeight() * PERCENT, 1),
                why,
                lots,
                stale,
                which.name() + " holds " + lots + " " + contract + ", " + days + " days, target "
                        + percent(layer.targetWeight()) + (why.isEmpty() ? "" : " by " + why) + ", held "
                        + (layer.heldWeight().isKnown() ? percent(held) : "of unknown weight")
                        + stale.map(age -> ", price " + age + " old").orElse(""));
    }

    private static String name(LayerGroup group) {
        String word = group.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String percent(double fraction) {
        return Numbers.fixed(fraction * PERCENT, 0) + " %";
    }
}
