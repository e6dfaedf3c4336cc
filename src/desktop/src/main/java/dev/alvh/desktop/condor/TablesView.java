package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One of four tables at a time: break-evens, legs, matrix, summary. */
final class TablesView extends VBox implements Part {

    private static final double WIDTH = 388;

    /** Narrow enough to leave room for the chart on a small screen. */
    private static final double BREAK_EVENS_WIDTH = 354;

    /** With a column for quotes. */
    private static final double QUOTED_WIDTH = 432;

    private final CondorViewModel viewModel;
    private final BreakEvensView breakEvens;
    private final LegsView legs;
    private final MatrixView matrix;
    private final SummaryView summary;
    private final StackPane stage = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    TablesView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("tables");
        setMinWidth(USE_PREF_SIZE);
        breakEvens = new BreakEvensView(viewModel);
        legs = new LegsView(viewModel);
        matrix = new MatrixView(viewModel);
        summary = new SummaryView(viewModel);
        stage.getStyleClass().add("stage");
        ScrollPane scroll = new ScrollPane(stage);
        scroll.setMinHeight(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ToggleButton first = tab("Break-evens", "tab-break-evens", breakEvens);
        HBox tabs = new HBox(
                first,
                tab("Legs", "tab-legs", legs),
                tab("Spot × vol", "tab-matrix", matrix),
                tab("Summary", "tab-summary", summary));
        tabs.getStyleClass().add("tabs");
        Label since = new Label("P&L of the condor since it was sold, of the hedges from now.");
        since.getStyleClass().add("caption");
        since.setWrapText(true);
        since.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(tabs, scroll, since);
        // one of them always stays chosen
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                stage.getChildren().setAll((Node) now.getUserData());
                setPrefWidth(wanted());
            }
        });
        group.selectToggle(first);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.legs(), _ -> setPrefWidth(wanted()))
                .and(breakEvens.follow())
                .and(legs.follow())
                .and(matrix.follow())
                .and(summary.follow());
    }

    private double wanted() {
        if (stage.getChildren().contains(breakEvens)) {
            return BREAK_EVENS_WIDTH;
        }
        return viewModel.legs().get().quoted() ? QUOTED_WIDTH : WIDTH;
    }

    private ToggleButton tab(String title, String id, Node table) {
        ToggleButton tab = new ToggleButton(title);
        tab.setId(id);
        tab.getStyleClass().add("legend-entry");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setUserData(table);
        tab.setAccessibleText("Show table: " + title);
        return tab;
    }
}
