package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Role;
import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.chart.ChartData;
import java.util.List;
import java.util.Locale;

/** TilesFX graphics without words: the words of a tile are ours, in a size that can be read. */
final class TileGraphics {

    private TileGraphics() {}

    static Tile sparkLine() {
        Tile tile = bare(SkinType.SMOOTH_AREA_CHART);
        tile.setSmoothing(false);
        return tile;
    }

    static void spark(Tile tile, List<Double> values) {
        tile.setChartData(values.stream().map(value -> new ChartData("", value)).toList());
    }

    /** A half circle from {@code -limit} to {@code limit} with a needle. */
    static Tile gauge(double limit) {
        Tile tile = bare(SkinType.GAUGE);
        tile.setMinValue(-limit);
        tile.setMaxValue(limit);
        return tile;
    }

    static void tintGauge(TileView view, Tile tile) {
        tile.setBarColor(view.color(Role.EDGE));
        tile.setThresholdColor(view.color(Role.INVERTED));
        tile.setForegroundBaseColor(view.color(Role.MUTED));
        tile.setNeedleColor(view.color(Role.TEXT));
        tile.setValue(Math.clamp(view.text().level().orElse(0), tile.getMinValue(), tile.getMaxValue()));
    }

    static void tintSpark(TileView view, Tile tile) {
        tile.setBarColor(view.color(Role.SPOT));
    }

    private static Tile bare(SkinType skin) {
        Tile tile = TileBuilder.create().skinType(skin).build();
        tile.setTitle("");
        tile.setText("");
        tile.setUnit("");
        tile.setTextVisible(false);
        tile.setValueVisible(false);
        tile.setAnimated(false);
        tile.setRoundedCorners(false);
        tile.setBorderWidth(0);
        tile.setLocale(Locale.ROOT);
        tile.setFocusTraversable(false);
        return tile;
    }
}
