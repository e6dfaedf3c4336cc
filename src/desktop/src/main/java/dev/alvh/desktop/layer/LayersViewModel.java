package dev.alvh.desktop.layer;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgeState;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.observation.Figure;
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
        subscription = session.shown().subscribe(this::show);
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
            case Figure.Unavailable(String reason) -> "No hedge: " + reason;
        };
    }

    private static GroupRow group(LayerGroup group, Optional<DeskState> desk, QuoteAges ages) {
        List<LayerRow> rows = group.layers().stream()
                .map(layer -> desk.flatMap(
                                state -> state.decision().map(made -> row(made.of(layer), state.session(), ages)))
                        .orElseGet(() -> LayerRow.empty(layer.name(), Layer.BASE_WEIGHT)))
                .toList();
        return new GroupRow(
                name(group),
                "base " + percent(sum(rows, LayerRow::base)) + " · target " + percent(sum(rows, LayerRow::target))
                        + " · held " + percent(sum(rows, LayerRow::held)),
                "",
                rows);
    }

    private static double sum(List<LayerRow> rows, ToDoubleFunction<LayerRow> weight) {
        return rows.stream().mapToDouble(weight).sum();
    }

    /** What is held where something is, else what should be. */
    private static LayerRow row(LayerDecision layer, LocalDate session, QuoteAges ages) {
        Optional<Position> shown = layer.held().or(layer::target);
        if (shown.isEmpty()) {
            return LayerRow.empty(layer.layer().name(), layer.baseWeight());
        }
        Position position = shown.orElseThrow();
        Optional<String> stale = ages.stale(position.contract());
        String contract = position.contract().label()
                + position.callStrike().stream()
                        .mapToObj(strike -> " " + strike(strike) + " C")
                        .findFirst()
                        .orElse("");
        String days = Long.toString(ChronoUnit.DAYS.between(
                session, position.contract().settlement().date()));
        double held = layer.heldWeight().asOptional().orElse(0);
        String lots = contracts(layer.held()) + " of " + contracts(layer.target());
        return new LayerRow(
                layer.layer().name(),
                contract,
                days,
                layer.baseWeight(),
                layer.targetWeight(),
                held,
                lots,
                stale,
                layer.layer().name() + " holds " + lots + " " + contract + ", " + days + " days, target "
                        + percent(layer.targetWeight()) + ", held " + percent(held)
                        + stale.map(age -> ", price " + age + " old").orElse(""));
    }

    /** Minis as tenths. */
    private static String contracts(Optional<Position> position) {
        return position.map(some -> some.vx() + (some.vxm() == 0 ? "" : "." + some.vxm()))
                .orElse("0");
    }

    private static String strike(double strike) {
        return strike == Math.rint(strike) ? Numbers.fixed(strike, 0) : Numbers.fixed(strike, 1);
    }

    private static String name(LayerGroup group) {
        String word = group.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String percent(double fraction) {
        return Numbers.fixed(fraction * PERCENT, 0) + " %";
    }
}
