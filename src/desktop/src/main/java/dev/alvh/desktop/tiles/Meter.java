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
    private static final double RIGHT = 8;

    /** A threshold with its words. */
    record Mark(double at, boolean labelled) {}

    private final double low;
    private final double high;
    private final double from;
    private final List<Mark> marks;
    private OptionalDouble level = OptionalDouble.empty();

    /**
     * A scale.
     *
     * @param from where the bar begins: the low end, or a zero in the middle
     */
    Meter(double low, double high, double from, List<Mark> marks) {
        this.low = low;
        this.high = high;
        this.from = from;
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
            double start = y(from, height);
            Role role = Role.FUTURES;
            pen.rectangle(right - BAR, Math.min(start, end), BAR, Math.max(1, Math.abs(end - start)), role);
            pen.rectangle(right - BAR - 4, Math.rint(end) - 1, BAR + 8, 2, Role.TEXT);
        });
        for (Mark mark : marks) {
            double y = y(mark.at(), height);
            pen.horizontalLine(y, right - BAR - 3, right, mark.labelled() ? Role.MUTED : Role.DESK);
            if (mark.labelled()) {
                pen.text(Numbers.fixed(mark.at(), 0), right - BAR - 5, y, TextAlignment.RIGHT, Role.MUTED);
            }
        }
    }

    private double y(double value, double height) {
        double share = (Math.clamp(value, low, high) - low) / (high - low);
        return height - MARGIN - share * (height - 2 * MARGIN);
    }
}
