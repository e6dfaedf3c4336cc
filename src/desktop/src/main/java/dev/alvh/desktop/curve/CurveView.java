package dev.alvh.desktop.curve;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The curve panel: read-out, chart, legend. */
public final class CurveView extends VBox implements Part {

    private final ReadOutView readOut;
    private final CurveChart chart;
    private final LegendView legend;

    /** Shows {@code viewModel}. */
    public CurveView(CurveViewModel viewModel) {
        getStyleClass().addAll("panel", "curve-view");
        getStylesheets().add(Theme.sheet(CurveView.class, "curve.css"));
        readOut = new ReadOutView(viewModel);
        chart = new CurveChart(viewModel);
        legend = new LegendView(viewModel);
        setVgrow(chart, Priority.ALWAYS);
        chart.setMinHeight(160);
        setMinWidth(0);
        getChildren().addAll(readOut, chart, legend);
    }

    @Override
    public Subscription follow() {
        return new Followed().and(readOut.follow()).and(chart.follow()).and(legend.follow());
    }
}
