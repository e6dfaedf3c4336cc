package dev.alvh.desktop.curve;

import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Puts a laid-out curve on a canvas. Decides nothing but strokes. */
final class CurvePainter {

    private static final Font FONT = Font.font(Fonts.MONO, CurveLayout.FONT_SIZE);
    private static final Font STRONG = Font.font(Fonts.MONO + " SemiBold", CurveLayout.FONT_SIZE);
    private static final double[][] DASHES = {{}, {7, 4}, {2, 3}, {9, 3, 2, 3}};
    private static final Role[] OVERLAYS = {Role.OVERLAY_1, Role.OVERLAY_2, Role.OVERLAY_3, Role.OVERLAY_4};

    private final GraphicsContext graphics;
    private final CurveLayout layout;
    private final Function<Role, Color> color;

    CurvePainter(GraphicsContext graphics, CurveLayout layout, Function<Role, Color> color) {
        this.graphics = graphics;
        this.layout = layout;
        this.color = color;
        graphics.setFont(FONT);
        graphics.setTextBaseline(VPos.CENTER);
    }

    void paint(CurvePicture picture, int selected) {
        band();
        grid();
        picture.regime().ifPresent(this::front);
        clipped(() -> {
            picture.spot().ifPresent(this::spotLine);
            picture.overlays().forEach(this::overlay);
            List<CurvePoint> monthlies = picture.monthlies();
            line(monthlies, color.apply(Role.FUTURES), 2.25);
            for (int k = 0; k < picture.points().size(); k++) {
                node(picture.points().get(k), k == selected);
            }
            picture.spot().ifPresent(this::spotMarker);
        });
        Role front = picture.regime().map(segment -> segment.tone().role()).orElse(Role.TEXT);
        layout.labels().forEach(label -> label(label, front));
    }

    /** The cross that follows the mouse, with its values on the axes. */
    void crosshair(double atX, double atY) {
        Box plot = layout.plot();
        graphics.setStroke(color.apply(Role.MUTED));
        graphics.setLineWidth(1);
        graphics.setLineDashes(3, 3);
        verticalLine(atX, plot.y(), plot.bottom());
        horizontalLine(atY, plot.x(), plot.right());
        graphics.setLineDashes();
        tag(Numbers.fixed(layout.y().value(atY), 2), plot.x() - 4, atY, TextAlignment.RIGHT);
        double days = layout.x().value(atX);
        tag(Numbers.fixed(Math.max(0, days), 0) + " d", atX, plot.bottom() + 14, TextAlignment.CENTER);
    }

    private void tag(String text, double x, double y, TextAlignment alignment) {
        double width = CurveLayout.textWidth(text) + 8;
        double left = alignment == TextAlignment.RIGHT ? x - width + 4 : x - width / 2;
        graphics.setFill(color.apply(Role.EDGE));
        graphics.fillRoundRect(Math.max(0, left), y - 9, width, 18, 4, 4);
        text(text, Math.max(0, left) + width / 2, y, TextAlignment.CENTER, Role.TEXT);
    }

    private void band() {
        Box plot = layout.plot();
        double from = layout.x().pixel(CurveLayout.BAND_FROM_DAYS);
        double to = Math.min(plot.right(), layout.x().pixel(CurveLayout.BAND_TO_DAYS));
        graphics.setFill(color.apply(Role.BAND));
        graphics.fillRect(from, plot.y(), to - from, plot.height());
        text("30–90 d", (from + to) / 2, plot.bottom() - 12, TextAlignment.CENTER, Role.MUTED);
    }

    private void grid() {
        Box plot = layout.plot();
        graphics.setLineWidth(1);
        int decimals = Scale.decimals(layout.yTicks());
        for (double tick : layout.yTicks()) {
            double y = layout.y().pixel(tick);
            graphics.setStroke(color.apply(Role.GRID));
            horizontalLine(y, plot.x(), plot.right());
            text(Numbers.fixed(tick, decimals), plot.x() - 8, y, TextAlignment.RIGHT, Role.MUTED);
        }
        for (double tick : layout.xTicks()) {
            double x = layout.x().pixel(tick);
            graphics.setStroke(color.apply(Role.EDGE));
            verticalLine(x, plot.bottom(), plot.bottom() + 5);
            text(Numbers.fixed(tick, 0), x, plot.bottom() + 14, TextAlignment.CENTER, Role.MUTED);
        }
        graphics.setStroke(color.apply(Role.EDGE));
        horizontalLine(plot.bottom(), plot.x(), plot.right());
        text("VIX points", 4, plot.y() - 13, TextAlignment.LEFT, Role.MUTED);
        text("days to settlement", plot.centerX(), plot.bottom() + 33, TextAlignment.CENTER, Role.MUTED);
    }

    private void front(CurvePicture.FrontSegment front) {
        Box plot = layout.plot();
        double from = layout.x().pixel(front.fromDays());
        double to = layout.x().pixel(front.toDays());
        Color tone = color.apply(front.tone().role());
        // a bar and no second band: two that overlap would blend into a third colour
        graphics.setFill(tone);
        graphics.fillRect(from, plot.y(), to - from, 4);
    }

    private void spotLine(double spot) {
        graphics.setStroke(color.apply(Role.SPOT).deriveColor(0, 1, 1, 0.45));
        graphics.setLineWidth(1);
        graphics.setLineDashes(2, 4);
        horizontalLine(layout.y().pixel(spot), layout.plot().x(), layout.plot().right());
        graphics.setLineDashes();
    }

    private void spotMarker(double spot) {
        double x = layout.x().pixel(0);
        double y = layout.y().pixel(spot);
        graphics.setFill(color.apply(Role.SPOT));
        graphics.fillPolygon(new double[] {x - 6, x, x + 6, x}, new double[] {y, y - 6, y, y + 6}, 4);
    }

    private void overlay(OverlayLine overlay) {
        graphics.setLineDashes(DASHES[overlay.slot() % DASHES.length]);
        line(overlay.points(), overlayColor(overlay), 1.5);
        graphics.setLineDashes();
    }

    private Color overlayColor(OverlayLine overlay) {
        return color.apply(OVERLAYS[overlay.slot() % OVERLAYS.length]);
    }

    private void line(List<CurvePoint> points, Color stroke, double width) {
        graphics.setStroke(stroke);
        graphics.setLineWidth(width);
        graphics.strokePolyline(
                points.stream().mapToDouble(p -> layout.x().pixel(p.days())).toArray(),
                points.stream().mapToDouble(p -> layout.y().pixel(p.price())).toArray(),
                points.size());
    }

    private void node(CurvePoint point, boolean selected) {
        double radius = point.monthly() ? 4.5 : 3;
        double x = layout.x().pixel(point.days());
        double y = layout.y().pixel(point.price());
        Color futures = color.apply(Role.FUTURES);
        if (selected) {
            graphics.setFill(futures.deriveColor(0, 1, 1, 0.3));
            dot(x, y, radius + 5);
        }
        graphics.setFill(point.monthly() ? futures : color.apply(Role.PANEL));
        dot(x, y, radius);
        graphics.setLineWidth(1.5);
        graphics.setStroke(point.monthly() ? color.apply(Role.PANEL) : futures);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void dot(double x, double y, double radius) {
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void label(CurveLayout.Label label, Role regime) {
        Role role = switch (label.kind()) {
            case SPOT -> Role.SPOT;
            case PRICE -> Role.TEXT;
            case CONTRACT -> Role.MUTED;
            case REGIME -> regime;
        };
        graphics.setFont(label.kind() == CurveLayout.Kind.CONTRACT ? FONT : STRONG);
        Box box = label.box();
        halo(label.text(), box);
        text(label.text(), box.centerX(), box.y() + box.height() / 2, TextAlignment.CENTER, role);
        graphics.setFont(FONT);
    }

    /** A line behind a label must not strike it through. */
    private void halo(String text, Box box) {
        double days = layout.x().value(box.centerX());
        boolean inBand = days >= CurveLayout.BAND_FROM_DAYS && days <= CurveLayout.BAND_TO_DAYS;
        graphics.setStroke(color.apply(inBand ? Role.BAND : Role.PANEL));
        graphics.setLineWidth(5);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.strokeText(text, box.centerX(), box.y() + box.height() / 2);
    }

    private void text(String text, double x, double y, TextAlignment alignment, Role role) {
        graphics.setTextAlign(alignment);
        graphics.setFill(color.apply(role));
        graphics.fillText(text, x, y);
    }

    /** Strokes of one pixel lie on the pixel, not between two. */
    private void horizontalLine(double y, double from, double to) {
        graphics.strokeLine(from, Math.floor(y) + 0.5, to, Math.floor(y) + 0.5);
    }

    private void verticalLine(double x, double from, double to) {
        graphics.strokeLine(Math.floor(x) + 0.5, from, Math.floor(x) + 0.5, to);
    }

    private void clipped(Runnable drawing) {
        Box plot = layout.plot();
        graphics.save();
        graphics.beginPath();
        graphics.rect(plot.x(), plot.y(), plot.width(), plot.height());
        graphics.clip();
        drawing.run();
        graphics.restore();
    }
}
