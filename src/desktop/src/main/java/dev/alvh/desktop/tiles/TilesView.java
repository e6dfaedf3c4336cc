package dev.alvh.desktop.tiles;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.tiles.TileGraphics.Gauge;
import dev.alvh.desktop.tiles.TileGraphics.History;
import dev.alvh.desktop.tiles.TileGraphics.OnCanvas;
import dev.alvh.desktop.tiles.TileGraphics.Spark;
import dev.alvh.desktop.tiles.TilesViewModel.Kind;
import eu.hansolo.tilesfx.chart.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** The row of tiles. */
public final class TilesView extends HBox implements Part {

    private static final double PREMIUM_LIMIT = 8;
    private static final double CONTANGO_LIMIT = 20;
    private static final double WIDE = 210;
    private static final double NARROW = 150;

    private final TilesViewModel viewModel;
    private final Spark spark = Spark.empty();
    private final Bars macd = new Bars();
    private final List<TileView> tiles = new ArrayList<>();

    /** Shows {@code viewModel}. */
    public TilesView(TilesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("tiles-view");
        setMinWidth(0);
        getStylesheets().add(Theme.sheet(TilesView.class, "tiles.css"));
        add(Kind.SPOT, WIDE, new TileView(viewModel.tile(Kind.SPOT), spark, 0.34));
        Gauge premium = Gauge.of(
                PREMIUM_LIMIT,
                TilesViewModel.INVERTED_ABOVE,
                TilesViewModel.INVERTED_UNTIL,
                TilesViewModel.INVERTED_ABOVE);
        add(Kind.PREMIUM, WIDE, new TileView(viewModel.tile(Kind.PREMIUM), premium, 0.44));
        Gauge contango = Gauge.of(CONTANGO_LIMIT, CONTANGO_LIMIT);
        add(Kind.CONTANGO, WIDE, new TileView(viewModel.tile(Kind.CONTANGO), contango, 0.4));
        add(Kind.RSI, NARROW, new TileView(viewModel.tile(Kind.RSI), new OnCanvas(rsi()), 0.34));
        add(Kind.MACD, NARROW, new TileView(viewModel.tile(Kind.MACD), new History(macd), 0.4));
        add(Kind.YIELDS, NARROW, new TileView(viewModel.tile(Kind.YIELDS)));
        add(Kind.HEDGE, NARROW, new TileView(viewModel.tile(Kind.HEDGE)));
        add(Kind.PROFIT, WIDE, new TileView(viewModel.tile(Kind.PROFIT)));
    }

    @Override
    public Subscription follow() {
        Followed all = new Followed()
                .list(viewModel.recentSpot(), this::draw)
                .list(viewModel.recentMacd(), () -> macd.past(viewModel.recentMacd()));
        tiles.forEach(tile -> all.and(tile.follow()));
        return all;
    }

    private static Meter rsi() {
        Stream<Meter.Mark> labelled = Stream.of(TilesViewModel.RSI_LOW, TilesViewModel.RSI_HIGH)
                .map(at -> new Meter.Mark(at, Meter.Side.LEFT));
        Stream<Meter.Mark> rules = TilesViewModel.RSI_RULES.stream().map(at -> new Meter.Mark(at, Meter.Side.RIGHT));
        return new Meter(0, 100, Stream.concat(labelled, rules).toList());
    }

    private void draw() {
        spark.spark()
                .setChartData(viewModel.recentSpot().stream()
                        .map(close -> new ChartData("", close))
                        .toList());
    }

    private void add(Kind kind, double width, TileView tile) {
        tile.setId("tile-" + kind.name().toLowerCase(Locale.ROOT));
        tile.setPrefWidth(width);
        tile.setMinWidth(0);
        setHgrow(tile, Priority.ALWAYS);
        tiles.add(tile);
        getChildren().add(tile);
    }
}
