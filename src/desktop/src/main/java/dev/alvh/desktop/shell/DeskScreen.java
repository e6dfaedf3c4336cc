package dev.alvh.desktop.shell;

import dev.alvh.desktop.compare.CompareView;
import dev.alvh.desktop.condor.CondorView;
import dev.alvh.desktop.curve.ContractsView;
import dev.alvh.desktop.curve.CurveView;
import dev.alvh.desktop.layer.LayersView;
import dev.alvh.desktop.layer.TicketsView;
import dev.alvh.desktop.layer.WaterfallView;
import dev.alvh.desktop.screen.ScreenView;
import dev.alvh.desktop.tiles.NumbersView;
import dev.alvh.desktop.tiles.TilesView;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the Desk screen. */
final class DeskScreen {

    private static final double CURVE_SHARE = 0.58;

    /** The condor's chart and its break-evens stand side by side on the smallest screen. */
    private static final double CONDOR_SHARE = 0.64;

    private static final double TOP_SHARE = 0.56;
    private static final double LEAST_SIDE = 400;

    private DeskScreen() {}

    static ScreenView of(ShellViewModel viewModel) {
        TilesView tiles = new TilesView(viewModel.tiles());
        CurveView curve = new CurveView(viewModel.curve());
        WaterfallView waterfall = new WaterfallView(viewModel.decision());
        TicketsView tickets = new TicketsView(viewModel.decision());
        CondorView condor = new CondorView(viewModel.condor());
        ContractsView contracts = new ContractsView(viewModel.curve());
        NumbersView numbers = new NumbersView(viewModel.tiles());
        Tab why = tab("Layer", waterfall);
        Tab proposed = tab("", tickets);
        proposed.textProperty().bind(viewModel.decision().ticketsTitle());
        CompareView compare = new CompareView(viewModel.compare());
        TabPane tabs = tabs(
                tab("Adaptive vs static", compare),
                why,
                proposed,
                tab("VX futures", contracts),
                tab("Curve numbers", numbers));
        LayersView layers = new LayersView(
                viewModel.layers(),
                viewModel.decision(),
                () -> tabs.getSelectionModel().select(why));
        SplitPane bottom = row(condor, tabs, CONDOR_SHARE);
        SplitPane rows = new SplitPane(row(curve, layers, CURVE_SHARE), bottom);
        rows.setOrientation(Orientation.VERTICAL);
        rows.setDividerPositions(TOP_SHARE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new ScreenView(
                new VBox(8, tiles, rows),
                tiles,
                curve,
                layers,
                waterfall,
                tickets,
                condor,
                compare,
                contracts,
                numbers);
    }

    private static TabPane tabs(Tab... tabs) {
        TabPane pane = new TabPane(tabs);
        pane.getStyleClass().addAll("panel", "desk-tabs");
        return pane;
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    private static SplitPane row(Region left, Region right, double share) {
        left.setMinWidth(0);
        right.setMinWidth(LEAST_SIDE);
        SplitPane row = new SplitPane(left, right);
        row.setDividerPositions(share);
        return row;
    }
}
