package dev.alvh.desktop.curve;

import dev.alvh.desktop.theme.Theme;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The curve panel: read-out, chart, legend. */
public final class CurveView extends VBox {

    /** Shows {@code viewModel}. */
    public CurveView(CurveViewModel viewModel) {
        getStyleClass().addAll("panel", "curve-view");
        getStylesheets().add(Theme.sheet(CurveView.class, "curve.css"));
        CurveChart chart = new CurveChart(viewModel);
        setVgrow(chart, Priority.ALWAYS);
        chart.setMinHeight(160);
        getChildren().addAll(new ReadOutView(viewModel), chart, new LegendView(viewModel));
    }
}
