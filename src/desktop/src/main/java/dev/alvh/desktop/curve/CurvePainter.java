package dev.alvh.desktop.curve;

import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Puts a laid-out curve on a canvas. Decides nothing but strokes. */
final class CurvePainter {

    private static final double WHISKER = 7;
    private static final double[][] DASHES = {{}, {7, 4}, {2, 3}, {9, 3, 2, 3}};
    private static final Role[] OVERLAYS = {Role.OVERLAY_1, Role.OVERLAY_2, Role.OVERLAY_3, Role.OVERLAY_4};

    private final GraphicsContext graphics;
    private final CurveLayout layout;
    private final Pen pen;

    CurvePainter(GraphicsContext graphics, CurveLayout layout, Function<Role, Color> color) {
        this.graphics = graphics;
        this.layout = layout;
        this.pen = new Pen(graphics, color, CurveLayout.FONT_SIZE);
    }

    void paint(CurvePicture picture, int selected) {
        band();
        grid();
        picture.regime().ifPresent(this::front);
        clipped(() -> {
            picture.spot().ifPresent(this::spotLine);
            picture.overlays().forEach(this::overlay);
            List<CurvePoint> monthlies = picture.monthlies();
            line(monthlies, pen.color(Role.FUTURES), 2.25);
            for (int k = 0; k < picture.points().size(); k++) {
                node(picture.points().get(k), k == selected);
            }
            picture.family().stream()
                    .filter(index -> !CurveLayout.isOff(index, layout.y()))
                    .forEach(this::index);
            picture.spot()
                    .ifPresent(spot -> pen.diamond(
                            layout.x().pixel(0),
                            layout.y().pixel(spot),
                            6,
                            picture.spotStale().isPresent() ? Role.MUTED : Role.SPOT));
        });
        picture.family().stream()
                .filter(index -> CurveLayout.isOff(index, layout.y()))
                .forEach(this::offScale);
        belowTheAxis(picture);
        Role front = picture.regime().map(segment -> segment.tone().role()).orElse(Role.TEXT);
        layout.labels().forEach(label -> label(label, front));
    }

    /** The cross that follows the mouse, with its values on the axes. */
    void crosshair(double atX, double atY) {
        Box plot = layout.plot();
        graphics.setLineDashes(3, 3);
        pen.verticalLine(atX, plot.y(), plot.bottom(), Role.MUTED);
        pen.horizontalLine(atY, plot.x(), plot.right(), Role.MUTED);
        graphics.setLineDashes();
        tag(Numbers.fixed(layout.y().value(atY), 2), plot.x() - 4, atY, TextAlignment.RIGHT);
        double days = layout.x().value(atX);
        tag(
                Numbers.fixed(Math.max(0, days), 0) + " d",
                atX,
                plot.bottom() + CurveLayout.DAYS_ROW,
                TextAlignment.CENTER);
    }

    private void tag(String text, double x, double y, TextAlignment alignment) {
        double width = CurveLayout.textWidth(text) + 8;
        double left = alignment == TextAlignment.RIGHT ? x - width + 4 : x - width / 2;
        graphics.setFill(pen.color(Role.EDGE));
        graphics.fillRoundRect(Math.max(0, left), y - 9, width, 18, 4, 4);
        pen.text(text, Math.max(0, left) + width / 2, y, TextAlignment.CENTER, Role.TEXT);
    }

    private void band() {
        Box plot = layout.plot();
        double from = layout.x().pixel(CurveLayout.BAND_FROM_DAYS);
        double to = Math.min(plot.right(), layout.x().pixel(CurveLayout.BAND_TO_DAYS));
        graphics.setFill(pen.color(Role.BAND));
        graphics.fillRect(from, plot.y(), to - from, plot.height());
    }

    private void grid() {
        Box plot = layout.plot();
        int decimals = Scale.decimals(layout.yTicks());
        for (double tick : layout.yTicks()) {
            double y = layout.y().pixel(tick);
            pen.horizontalLine(y, plot.x(), plot.right(), Role.GRID);
            pen.text(Numbers.fixed(tick, decimals), plot.x() - 8, y, TextAlignment.RIGHT, Role.MUTED);
        }
        for (double tick : layout.xTicks()) {
            double x = layout.x().pixel(tick);
            pen.verticalLine(x, plot.bottom(), plot.bottom() + 5, Role.EDGE);
            pen.text(Numbers.fixed(tick, 0), x, plot.bottom() + CurveLayout.DAYS_ROW, TextAlignment.CENTER, Role.MUTED);
        }
        pen.horizontalLine(plot.bottom(), plot.x(), plot.right(), Role.EDGE);
        pen.text("VIX points", 4, plot.y() - 13, TextAlignment.LEFT, Role.MUTED);
    }

    private void front(CurvePicture.FrontSegment front) {
        Box plot = layout.plot();
        double from = layout.x().pixel(front.fromDays());
        double to = layout.x().pixel(front.toDays());
        Color tone = pen.color(front.tone().role());
        // a bar and no second band: two that overlap would blend into a third colour
        graphics.setFill(tone);
        graphics.fillRect(from, plot.y(), to - from, 4);
    }

    private void spotLine(double spot) {
        graphics.setStroke(pen.color(Role.SPOT).deriveColor(0, 1, 1, 0.45));
        graphics.setLineWidth(1);
        graphics.setLineDashes(2, 4);
        double y = Math.floor(layout.y().pixel(spot)) + 0.5;
        graphics.strokeLine(layout.plot().x(), y, layout.plot().right(), y);
        graphics.setLineDashes();
    }

    /** Hollow: an index is no price that anybody can trade. */
    private void index(FamilyPoint index) {
        double x = layout.x().pixel(index.days());
        double y = CurveLayout.height(index, layout.plot(), layout.y());
        pen.diamond(x, y, 5, index.stale().isPresent() ? Role.MUTED : Role.SPOT);
        pen.diamond(x, y, 2.5, Role.PANEL);
    }

    /** Points to where it would stand. */
    private void offScale(FamilyPoint index) {
        double x = layout.x().pixel(index.days());
        double y = CurveLayout.height(index, layout.plot(), layout.y());
        double tip = index.level() > layout.y().high() ? -6 : 6;
        graphics.setFill(pen.color(index.stale().isPresent() ? Role.MUTED : Role.SPOT));
        graphics.fillPolygon(new double[] {x - 6, x + 6, x}, new double[] {y - tip / 2, y - tip / 2, y + tip}, 3);
    }

    private void belowTheAxis(CurvePicture picture) {
        Box plot = layout.plot();
        double y = plot.bottom() + CurveLayout.LAYERS_ROW;
        pen.text(
                picture.layers().isEmpty() ? "days to settlement" : "Layer",
                picture.layers().isEmpty() ? plot.centerX() : plot.x() - 8,
                y,
                picture.layers().isEmpty() ? TextAlignment.CENTER : TextAlignment.RIGHT,
                Role.MUTED);
        for (LayerMark mark : picture.layers()) {
            double x = layout.x().pixel(mark.days());
            pen.verticalLine(x, plot.bottom() - 4, plot.bottom() + 4, Role.FUTURES);
            pen.text(mark.text(), x, y, TextAlignment.CENTER, Role.FUTURES);
        }
        layout.difference()
                .ifPresent(pane -> new DifferencePainter(pen)
                        .paint(pane, picture.difference().map(Difference::title).orElse("")));
    }

    private void overlay(OverlayLine overlay) {
        graphics.setLineDashes(DASHES[overlay.slot() % DASHES.length]);
        line(overlay.points(), overlayColor(overlay), 1.5);
        graphics.setLineDashes();
    }

    private Color overlayColor(OverlayLine overlay) {
        return pen.color(OVERLAYS[overlay.slot() % OVERLAYS.length]);
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
        Color futures = pen.color(point.stale().isPresent() ? Role.MUTED : Role.FUTURES);
        point.sides().ifPresent(sides -> whisker(x, sides, futures));
        if (selected) {
            graphics.setFill(futures.deriveColor(0, 1, 1, 0.3));
            dot(x, y, radius + 5);
        }
        graphics.setFill(point.monthly() ? futures : pen.color(Role.PANEL));
        dot(x, y, radius);
        graphics.setLineWidth(1.5);
        graphics.setStroke(point.monthly() ? pen.color(Role.PANEL) : futures);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void whisker(double x, CurvePoint.Sides sides, Color stroke) {
        double bid = layout.y().pixel(sides.bid());
        double ask = layout.y().pixel(sides.ask());
        graphics.setStroke(stroke);
        graphics.setLineWidth(1.25);
        graphics.strokeLine(x, bid, x, ask);
        graphics.strokeLine(x - WHISKER, bid, x + WHISKER, bid);
        graphics.strokeLine(x - WHISKER, ask, x + WHISKER, ask);
    }

    private void dot(double x, double y, double radius) {
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void label(CurveLayout.Label label, Role regime) {
        Role role = switch (label.kind()) {
            case SPOT, FAMILY -> Role.SPOT;
            case PRICE -> Role.TEXT;
            case CONTRACT, STALE, BAND -> Role.MUTED;
            case REGIME -> regime;
        };
        Box box = label.box();
        double y = box.y() + box.height() / 2;
        clear(box);
        switch (label.kind()) {
            case CONTRACT, FAMILY, BAND -> pen.text(label.text(), box.centerX(), y, TextAlignment.CENTER, role);
            case SPOT, PRICE, STALE, REGIME ->
                pen.strongText(label.text(), box.centerX(), y, TextAlignment.CENTER, role);
        }
    }

    /** A line behind a label must not strike it through. */
    private void clear(Box box) {
        double days = layout.x().value(box.centerX());
        boolean inBand = days >= CurveLayout.BAND_FROM_DAYS && days <= CurveLayout.BAND_TO_DAYS;
        pen.rectangle(box.x() - 1, box.y() + 2, box.width() + 2, box.height() - 4, inBand ? Role.BAND : Role.PANEL);
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
