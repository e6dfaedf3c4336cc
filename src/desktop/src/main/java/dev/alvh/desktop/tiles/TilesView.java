package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Theme;
import eu.hansolo.tilesfx.Tile;
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
        Tile spark = TileGraphics.sparkLine();
        viewModel.recentSpot().addListener((ListChangeListener<Double>)
                _ -> TileGraphics.spark(spark, viewModel.recentSpot()));
        TileGraphics.spark(spark, viewModel.recentSpot());
        Tile premium = TileGraphics.gauge(PREMIUM_LIMIT);
        premium.setThreshold(TilesViewModel.INVERTED_ABOVE);
        premium.setThresholdVisible(true);
        getChildren()
                .addAll(
                        wide("tile-spot", new TileView(viewModel.spot(), spark, TileGraphics::tintSpark)),
                        wide("tile-premium", new TileView(viewModel.premium(), premium, TileGraphics::tintGauge)),
                        wide(
                                "tile-contango",
                                new TileView(
                                        viewModel.contango(),
                                        TileGraphics.gauge(CONTANGO_LIMIT),
                                        TileGraphics::tintGauge)));
    }

    private static Node wide(String id, TileView tile) {
        tile.setId(id);
        tile.setPrefWidth(100);
        setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
