package dev.alvh.desktop.layer;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgeState;
import dev.alvh.core.layer.ContractChoice;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.layer.LayerHolding;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Numbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** The ten layers of the desk's hedge in their three groups. */
public final class LayersViewModel {

    private static final double PERCENT = 100;
    private static final String AT_BASE = "base weights: no rule applied";

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
        LayerPlan plan = desk.map(state -> state.hedge().held()).orElse(LayerPlan.NOTHING);
        List<LayerRow> rows = group.layers().stream()
                .map(layer -> plan.of(layer)
                        .flatMap(held -> desk.map(state -> row(held, state.session(), ages.stale(held.contract()))))
                        .orElseGet(() -> LayerRow.empty(layer.name(), Layer.BASE_WEIGHT)))
                .toList();
        double target = rows.stream().mapToDouble(LayerRow::target).sum();
        double held = rows.stream().mapToDouble(LayerRow::held).sum();
        return new GroupRow(
                name(group),
                "base " + percent(group.layers().size() * Layer.BASE_WEIGHT) + " · target " + percent(target)
                        + " · held " + percent(held),
                target == 0 ? "" : AT_BASE,
                rows);
    }

    private static LayerRow row(LayerHolding held, LocalDate session, Optional<String> stale) {
        String contract = held.contract().label()
                + held.callStrike().stream()
                        .mapToObj(strike -> " " + strike(strike) + " C")
                        .findFirst()
                        .orElse("");
        String days = Long.toString(ContractChoice.daysToLive(held.contract(), session));
        double weight = held.exact() > 0 ? held.weight() * held.lots() / held.exact() : 0;
        String lots = held.lots() + " of " + Numbers.fixed(held.exact(), 2);
        return new LayerRow(
                held.layer().name(),
                contract,
                days,
                Layer.BASE_WEIGHT,
                held.weight(),
                weight,
                lots,
                stale,
                held.layer().name() + " holds " + lots + " " + contract + ", " + days + " days, target "
                        + percent(held.weight()) + ", held " + percent(weight)
                        + stale.map(age -> ", price " + age + " old").orElse(""));
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
