package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.tiles.TileGraphics.Gauge;
import dev.alvh.desktop.tiles.TileGraphics.Spark;
import eu.hansolo.tilesfx.chart.ChartData;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The row of tiles. */
public final class TilesView extends HBox {

    private static final double PREMIUM_LIMIT = 8;
    private static final double CONTANGO_LIMIT = 20;

    /** Shows {@code viewModel}. */
    public TilesView(TilesViewModel viewModel) {
        getStyleClass().add("tiles-view");
        getStylesheets().add(Theme.sheet(TilesView.class, "tiles.css"));
        Spark spark = Spark.empty();
        viewModel.recentSpot().addListener((ListChangeListener<Double>) _ -> draw(spark, viewModel));
        draw(spark, viewModel);
        getChildren()
                .addAll(
                        wide("tile-spot", new TileView(viewModel.spot(), spark)),
                        wide(
                                "tile-premium",
                                new TileView(
                                        viewModel.premium(), Gauge.of(PREMIUM_LIMIT, TilesViewModel.INVERTED_ABOVE))),
                        wide(
                                "tile-contango",
                                new TileView(viewModel.contango(), Gauge.of(CONTANGO_LIMIT, CONTANGO_LIMIT))));
    }

    private static void draw(Spark spark, TilesViewModel viewModel) {
        spark.tile()
                .setChartData(viewModel.recentSpot().stream()
                        .map(close -> new ChartData("", close))
                        .toList());
    }

    private static Node wide(String id, TileView tile) {
        tile.setId(id);
        tile.setPrefWidth(100);
        setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
