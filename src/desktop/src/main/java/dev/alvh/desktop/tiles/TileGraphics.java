package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Role;
import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * TilesFX graphics without their words: ours are in a size and a font that can be read. TilesFX keeps room for words
 * all the same; each graphic is therefore laid out larger than its place and clipped to it.
 */
sealed interface TileGraphics {

    Node node();

    /** Words of our own upon the graphic. */
    List<Label> labels();

    /** Colours the graphic for a theme and gives it the number. */
    void tint(Function<Role, Color> color, OptionalDouble level);

    /** The width below which it says nothing any more. */
    default double narrowest() {
        return 30;
    }

    /** Puts the graphic into a place. */
    void layout(double x, double y, double width, double height);

    /** A needle on a half circle. */
    record Gauge(Tile gauge, GaugeLabels scale) implements TileGraphics {

        private static final double WIDEST = 240;

        /** The arc's share of the tile's width, and where its foot is in the tile's height. */
        private static final double ARC_WIDTH = 0.72;

        private static final double FOOT = 0.80;
        private static final double RADIUS = 0.322;
        private static final double GAP_BELOW = 20;
        private static final double HALF_NEEDLE = 4;

        /** Room for the last mark. */
        private static final double RIGHT = 13;

        /** From {@code -limit} to {@code limit}; above {@code threshold} the arc has the colour of inversion. */
        static Gauge of(double limit, double threshold, double... marks) {
            Tile tile = bare(SkinType.GAUGE);
            tile.setMinValue(-limit);
            tile.setMaxValue(limit);
            tile.setThreshold(threshold);
            tile.setThresholdVisible(threshold < limit);
            return new Gauge(tile, new GaugeLabels(limit, marks));
        }

        @Override
        public Node node() {
            return gauge;
        }

        @Override
        public List<Label> labels() {
            return scale.all();
        }

        @Override
        public void tint(Function<Role, Color> color, OptionalDouble level) {
            gauge.setBackgroundColor(color.apply(Role.PANEL));
            gauge.setBarColor(color.apply(Role.EDGE));
            gauge.setThresholdColor(color.apply(Role.INVERTED));
            // its own scale, in a size that cannot be read
            gauge.setTitleColor(Color.TRANSPARENT);
            gauge.setNeedleColor(color.apply(Role.TEXT));
            gauge.setValue(Math.clamp(level.orElse(0), gauge.getMinValue(), gauge.getMaxValue()));
            scale.show(level);
        }

        @Override
        public void layout(double x, double y, double width, double height) {
            double inner = width - RIGHT;
            double size = Math.rint(Math.min(WIDEST, inner / ARC_WIDTH));
            double top = Math.rint(height - GAP_BELOW - FOOT * size);
            gauge.setPrefSize(size, size);
            gauge.resizeRelocate(Math.rint(x + (inner - size) / 2), y + top, size, size);
            // a level needle is half below the foot
            gauge.setClip(new Rectangle((size - inner) / 2, -top, inner, top + FOOT * size + HALF_NEEDLE));
            scale.layout(x + inner / 2, y + height - GAP_BELOW, size * RADIUS);
        }
    }

    /** A filled line to the lower edge. */
    record Spark(Tile spark) implements TileGraphics {

        private static final double OVERSIZE = 1.75;

        static Spark empty() {
            Tile tile = bare(SkinType.SMOOTH_AREA_CHART);
            tile.setSmoothing(false);
            return new Spark(tile);
        }

        @Override
        public Node node() {
            return spark;
        }

        @Override
        public List<Label> labels() {
            return List.of();
        }

        @Override
        public void tint(Function<Role, Color> color, OptionalDouble level) {
            spark.setBackgroundColor(color.apply(Role.PANEL));
            spark.setBarColor(color.apply(Role.SPOT));
        }

        @Override
        public void layout(double x, double y, double width, double height) {
            double tall = Math.rint(height * OVERSIZE);
            spark.setPrefSize(width, tall);
            spark.resizeRelocate(x, y + height - tall, width, tall);
            spark.setClip(new Rectangle(0, tall - height, width, height));
        }
    }

    /** Bars of a history, drawn by ourselves. */
    record History(Bars bars) implements TileGraphics {

        @Override
        public Node node() {
            return bars;
        }

        @Override
        public List<Label> labels() {
            return List.of();
        }

        @Override
        public void tint(Function<Role, Color> color, OptionalDouble level) {
            bars.show(level);
        }

        @Override
        public void layout(double x, double y, double width, double height) {
            bars.resizeRelocate(x, y, width, height);
        }
    }

    /** A scale with marks, drawn by ourselves. */
    record OnCanvas(Meter meter) implements TileGraphics {

        @Override
        public double narrowest() {
            return 46;
        }

        @Override
        public Node node() {
            return meter;
        }

        @Override
        public List<Label> labels() {
            return List.of();
        }

        @Override
        public void tint(Function<Role, Color> color, OptionalDouble level) {
            meter.show(level);
        }

        @Override
        public void layout(double x, double y, double width, double height) {
            meter.resizeRelocate(x, y, width, height);
        }
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
