package dev.alvh.desktop.tiles;

import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.CanvasRegion;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** A number on an upright scale with its thresholds, as high as the tile and no wider than it must be. */
final class Meter extends CanvasRegion {

    private static final double FONT_SIZE = 11;
    private static final double MARGIN = 12;
    private static final double BAR = 8;
    private static final double TICK = 3;

    /** Beside the bar, two digits. */
    private static final double RIGHT = 19;

    /** Where a threshold's words stand: two that are close go one to each side. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** A threshold. */
    record Mark(double at, Side side) {}

    private final double low;
    private final double high;
    private final List<Mark> marks;
    private OptionalDouble level = OptionalDouble.empty();

    /** A scale whose bar begins at its low end. */
    Meter(double low, double high, List<Mark> marks) {
        this.low = low;
        this.high = high;
        this.marks = List.copyOf(marks);
        setMouseTransparent(true);
    }

    void show(OptionalDouble shown) {
        if (!shown.equals(level)) {
            level = shown;
            markDirty();
        }
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        Pen pen = new Pen(graphics, this::color, FONT_SIZE);
        double right = width - RIGHT;
        pen.rectangle(right - BAR, MARGIN, BAR, height - 2 * MARGIN, Role.EDGE);
        level.ifPresent(value -> {
            double end = y(value, height);
            pen.rectangle(right - BAR, end, BAR, Math.max(1, height - MARGIN - end), Role.FUTURES);
            pen.rectangle(right - BAR - 4, Math.rint(end) - 1, BAR + 8, 2, Role.TEXT);
        });
        for (Mark mark : marks) {
            double y = y(mark.at(), height);
            String words = Numbers.fixed(mark.at(), 0);
            switch (mark.side()) {
                case LEFT -> {
                    pen.horizontalLine(y, right - BAR - TICK, right, Role.MUTED);
                    pen.text(words, right - BAR - TICK - 2, y, TextAlignment.RIGHT, Role.MUTED);
                }
                case RIGHT -> {
                    pen.horizontalLine(y, right - BAR, right + TICK, Role.MUTED);
                    pen.text(words, right + TICK + 2, y, TextAlignment.LEFT, Role.MUTED);
                }
            }
        }
    }

    private double y(double value, double height) {
        double share = (Math.clamp(value, low, high) - low) / (high - low);
        return height - MARGIN - share * (height - 2 * MARGIN);
    }
}
