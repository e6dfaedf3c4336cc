package dev.alvh.desktop.compare;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The comparison panel: what is compared over which period, the charts, the table. */
public final class CompareView extends StackPane implements Part {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    /** Under this height there is room for the charts or for the table, not for both. */
    private static final double ROOM_FOR_BOTH = 310;

    private static final double TOOLS = 58;
    private static final double WISHED_CHART = 280;

    private final CompareViewModel viewModel;
    private final CompareChart chart;
    private final CompareTable table;
    private final VBox content = new VBox();
    private final VBox notice = new VBox();
    private final ComboBox<String> choice = new ComboBox<>();
    private final Map<Period, ToggleButton> periods = new EnumMap<>(Period.class);
    private final ToggleButton tableInstead = new ToggleButton("Table");
    private final Label source = label("compare-source", "caption");
    private final Label stale = label("compare-stale", "caption");
    private final Label trouble = label("compare-trouble", "trouble");

    /** Shows {@code viewModel}. */
    public CompareView(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-view");
        getStylesheets().add(Theme.sheet(CompareView.class, "compare.css"));
        setId("compare");
        setMinSize(0, 0);
        chart = new CompareChart(viewModel);
        chart.setMinSize(0, 0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        table = new CompareTable(viewModel);
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        source.setMinWidth(0);
        source.setTooltip(new Tooltip("""
                        P&L of the condors with each hedge since the period's first session, all costs paid.
                        Every static hedge is multiplied, over all of its history, by its budget scale to date:
                        the one that makes its average size the adaptive hedge's. So its past changes as the scale does.
                        Up to the last close. Futures count at their settlements, options by the model."""));
        content.getStyleClass().add("content");
        stale.setMinWidth(USE_PREF_SIZE);
        content.getChildren().addAll(tools(), new HBox(8, stale, source), trouble, chart, table);
        notice.getStyleClass().add("notice");
        notice.setId("compare-notice");
        getChildren().addAll(content, notice);
        shareTheRoom();
    }

    private void shareTheRoom() {
        BooleanBinding both = heightProperty().greaterThanOrEqualTo(ROOM_FOR_BOTH);
        tableInstead.visibleProperty().bind(both.not());
        tableInstead.managedProperty().bind(tableInstead.visibleProperty());
        chart.visibleProperty().bind(both.or(tableInstead.selectedProperty().not()));
        chart.managedProperty().bind(chart.visibleProperty());
        table.visibleProperty().bind(both.or(tableInstead.selectedProperty()));
        table.managedProperty().bind(table.visibleProperty());
        // all rows if the charts keep what they wish for, else those that are compared
        table.maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> both.get()
                                ? Math.max(CompareTable.COMPARED, getHeight() - TOOLS - WISHED_CHART)
                                : Double.MAX_VALUE,
                        both,
                        heightProperty()));
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.notice(), this::stand)
                .value(viewModel.choice(), chosen -> choice.setValue(chosen.name()))
                .value(
                        viewModel.period(),
                        chosen -> periods.forEach((period, toggle) -> toggle.setSelected(period == chosen)))
                .value(viewModel.source(), source::setText)
                .value(viewModel.stale(), why -> {
                    show(stale, why);
                    content.pseudoClassStateChanged(STALE, !why.isEmpty());
                })
                .value(viewModel.trouble(), why -> show(trouble, why))
                .and(chart.follow())
                .and(table.follow());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void stand(Optional<CompareViewModel.Notice> instead) {
        content.setVisible(instead.isEmpty());
        notice.setVisible(instead.isPresent());
        notice.getChildren().clear();
        instead.ifPresent(told -> {
            Label sentence = label("compare-notice-sentence");
            sentence.setText(told.sentence());
            sentence.setWrapText(true);
            Label next = label("compare-notice-next", "muted");
            next.setText(told.next());
            next.setWrapText(true);
            notice.getChildren().addAll(sentence, next);
        });
    }

    private Node tools() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label against = new Label("vs");
        against.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(against, choice(), space);
        ToggleGroup group = new ToggleGroup();
        for (Period period : Period.values()) {
            tools.getChildren().add(toggle(period, group));
        }
        tableInstead.setId("compare-table-instead");
        tableInstead.getStyleClass().add("legend-entry");
        tableInstead.setMinWidth(USE_PREF_SIZE);
        tableInstead.setAccessibleText("Show the table in place of the charts");
        tools.getChildren().add(tableInstead);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node choice() {
        choice.getItems().setAll(viewModel.choices());
        choice.setId("compare-choice");
        choice.getStyleClass().add("hedge-choice");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText("What the adaptive hedge is compared to");
        choice.setTooltip(new Tooltip("What the adaptive hedge is compared to (↑ ↓)"));
        choice.valueProperty().subscribe(name -> {
            if (name != null) {
                viewModel.choose(name);
            }
        });
        return choice;
    }

    private ToggleButton toggle(Period period, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton(period.title());
        toggle.setId("compare-" + period.title());
        toggle.getStyleClass().add("legend-entry");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setToggleGroup(group);
        toggle.setAccessibleText("Compare over " + period.words());
        toggle.setTooltip(new Tooltip("Compare over " + period.words()));
        toggle.selectedProperty().subscribe(selected -> {
            if (selected) {
                viewModel.choose(period);
            }
        });
        // one of them always stays chosen
        toggle.setOnAction(_ -> toggle.setSelected(true));
        periods.put(period, toggle);
        return toggle;
    }

    private static Label label(String id, String... styleClasses) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
