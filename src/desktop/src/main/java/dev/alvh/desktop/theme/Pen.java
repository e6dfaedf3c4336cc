package dev.alvh.desktop.theme;

import java.util.Arrays;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws on a canvas in roles, not colours, in the figures' font, and strokes of one pixel on the pixel. */
public final class Pen {

    private static final double BETWEEN_DASHES = 0.35;

    private final GraphicsContext graphics;
    private final Function<Role, Color> color;
    private final Font font;
    private final Font strong;

    /**
     * A pen.
     *
     * @param size of its text
     */
    public Pen(GraphicsContext graphics, Function<Role, Color> color, double size) {
        this.graphics = graphics;
        this.color = color;
        this.font = Font.font(Fonts.MONO, size);
        this.strong = Font.font(Fonts.MONO + " SemiBold", size);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(font);
    }

    public GraphicsContext graphics() {
        return graphics;
    }

    public Color color(Role role) {
        return color.apply(role);
    }

    /** Text whose middle is at {@code y}. */
    public void text(String text, double x, double y, TextAlignment alignment, Role role) {
        graphics.setTextAlign(alignment);
        graphics.setFill(color(role));
        graphics.fillText(text, x, y);
    }

    /** The same in heavier figures. */
    public void strongText(String text, double x, double y, TextAlignment alignment, Role role) {
        graphics.setFont(strong);
        text(text, x, y, alignment, role);
        graphics.setFont(font);
    }

    /** A line of one pixel lies on the pixel, not between two. */
    public void horizontalLine(double y, double from, double to, Role role) {
        hairline(role);
        graphics.strokeLine(from, Math.floor(y) + 0.5, to, Math.floor(y) + 0.5);
    }

    public void verticalLine(double x, double from, double to, Role role) {
        hairline(role);
        graphics.strokeLine(Math.floor(x) + 0.5, from, Math.floor(x) + 0.5, to);
    }

    /**
     * A line through points from left to right. Where there are more of them than pixels, each column of pixels is
     * filled as far as the line covers it: that looks the same, and costs the same however many there are.
     *
     * @param x ascending
     * @param dashes on and off in turn, pixels; what a filled column has between dashes is faint and never missing
     */
    public void series(double[] x, double[] y, double width, Role role, double... dashes) {
        PixelColumns columns = new PixelColumns(x, y);
        if (x.length <= columns.count()) {
            graphics.setStroke(color(role));
            graphics.setLineWidth(width);
            graphics.setLineDashes(dashes);
            graphics.strokePolyline(x, y, x.length);
            graphics.setLineDashes();
            return;
        }
        Color full = color(role);
        Color between = full.deriveColor(0, 1, 1, BETWEEN_DASHES);
        for (int c = 0; c < columns.count(); c++) {
            graphics.setFill(isOn(columns.first() + c, dashes) ? full : between);
            double top = Math.floor(columns.top(c) - width / 2);
            double bottom = Math.ceil(columns.bottom(c) + width / 2);
            graphics.fillRect(columns.first() + c, top, 1, bottom - top);
        }
    }

    private static boolean isOn(int pixel, double... dashes) {
        double left =
                Math.floorMod(pixel, Math.max(1, (int) Arrays.stream(dashes).sum()));
        for (int k = 0; k < dashes.length; k++) {
            left -= dashes[k];
            if (left < 0) {
                return k % 2 == 0;
            }
        }
        return true;
    }

    public void rectangle(double x, double y, double width, double height, Role role) {
        graphics.setFill(color(role));
        graphics.fillRect(x, y, width, height);
    }

    /** A square on its corner. */
    public void diamond(double x, double y, double radius, Role role) {
        graphics.setFill(color(role));
        graphics.fillPolygon(
                new double[] {x - radius, x, x + radius, x}, new double[] {y, y - radius, y, y + radius}, 4);
    }

    private void hairline(Role role) {
        graphics.setStroke(color(role));
        graphics.setLineWidth(1);
    }
}
