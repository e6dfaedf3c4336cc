package dev.alvh.desktop.compare;

import dev.alvh.desktop.compare.CompareLayout.Pane;
import dev.alvh.desktop.compare.ComparePicture.Mark;
import dev.alvh.desktop.compare.ComparePicture.Series;
import dev.alvh.desktop.compare.ComparePicture.Span;
import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.Tone;
import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Puts a laid-out comparison on a canvas. Decides nothing but strokes. */
final class ComparePainter {

    private static final double INVERTED_FAINT = 0.14;
    private static final double FLAT_FAINT = 0.10;
    private static final double BAR = 3;

    /** Pixels for each glyph but rolls, at the least. */
    private static final double CROWDED = 12;

    private final GraphicsContext graphics;
    private final ComparePicture picture;
    private final CompareLayout layout;
    private final Pen pen;

    ComparePainter(
            GraphicsContext graphics, ComparePicture picture, CompareLayout layout, Function<Role, Color> color) {
        this.graphics = graphics;
        this.picture = picture;
        this.layout = layout;
        this.pen = new Pen(graphics, color, CompareLayout.FONT_SIZE);
    }

    void paint() {
        Box upper = layout.earned().plot();
        picture.regimes().forEach(this::regime);
        grid(layout.earned());
        grid(layout.difference());
        pen.text("P&L, $ thousand", 2, upper.y() - 11, TextAlignment.LEFT, Role.MUTED);
        pen.text(picture.title(), 2, layout.difference().plot().y() - 10, TextAlignment.LEFT, Role.MUTED);
        dates();
        lines(layout.earned(), picture.earned());
        lines(layout.difference(), picture.differences());
        glyphs();
        key();
    }

    /** The line at a session, with what every hedge had earned by then. */
    void crosshair(ReadOut read) {
        double x = layout.x().pixel(read.place());
        Box lower = layout.difference().plot();
        graphics.setLineDashes(3, 3);
        pen.verticalLine(x, layout.earned().plot().y(), lower.bottom(), Role.MUTED);
        graphics.setLineDashes();
        dots(layout.earned(), picture.earned(), read.place(), x);
        dots(layout.difference(), picture.differences(), read.place(), x);
        new ReadOutBox(pen, layout, read).paint(x);
    }

    private void dots(Pane pane, List<Series> lines, int place, double x) {
        for (Series line : lines) {
            double y = pane.y().pixel(line.dollars().get(place));
            graphics.setFill(pen.color(line.line().role()));
            graphics.fillOval(x - 3.5, y - 3.5, 7, 7);
        }
    }

    /** A contango is the rule and stays bare; a curve that leans the other way has a bar on top too. */
    private void regime(Span span) {
        if (span.tone() == Tone.CONTANGO) {
            return;
        }
        boolean inverted = span.tone() == Tone.INVERTED;
        double half = (layout.x().pixel(1) - layout.x().pixel(0)) / 2;
        for (Pane pane : List.of(layout.earned(), layout.difference())) {
            Box plot = pane.plot();
            double from = Math.max(plot.x(), layout.x().pixel(span.from()) - half);
            double to = Math.min(plot.right(), layout.x().pixel(span.to()) + half);
            Color tone = pen.color(span.tone().role());
            graphics.setFill(tone.deriveColor(0, 1, 1, inverted ? INVERTED_FAINT : FLAT_FAINT));
            graphics.fillRect(from, plot.y(), to - from, plot.height());
            if (inverted) {
                graphics.setFill(tone);
                graphics.fillRect(from, plot.y(), to - from, BAR);
            }
        }
    }

    private void grid(Pane pane) {
        Box plot = pane.plot();
        int decimals = CompareLayout.decimals(pane.ticks());
        for (double tick : pane.ticks()) {
            double y = pane.y().pixel(tick);
            pen.horizontalLine(y, plot.x(), plot.right(), tick == 0 ? Role.MUTED : Role.GRID);
            pen.text(CompareLayout.thousands(tick, decimals), plot.x() - 6, y, TextAlignment.RIGHT, Role.MUTED);
        }
    }

    private void dates() {
        Box plot = layout.difference().plot();
        pen.horizontalLine(plot.bottom(), plot.x(), plot.right(), Role.EDGE);
        for (CompareLayout.Tick tick : layout.dates()) {
            double x = layout.x().pixel(tick.place());
            pen.verticalLine(x, plot.bottom(), plot.bottom() + 4, Role.EDGE);
            pen.text(tick.text(), x, plot.bottom() + 11, TextAlignment.CENTER, Role.MUTED);
        }
    }

    /** The most important line last, so that none covers it. */
    private void lines(Pane pane, List<Series> lines) {
        double[] x = new double[picture.dates().size()];
        for (int place = 0; place < x.length; place++) {
            x[place] = layout.x().pixel(place);
        }
        for (Series line : lines.reversed()) {
            double[] y = line.dollars().stream().mapToDouble(pane.y()::pixel).toArray();
            pen.series(
                    x, y, line.line().width(), line.line().role(), line.line().dashes());
        }
        for (EndLabel label : pane.labels()) {
            double middle = label.box().y() + label.box().height() / 2;
            graphics.setStroke(pen.color(label.line().role()));
            graphics.setLineWidth(1);
            graphics.strokeLine(pane.plot().right(), label.end(), label.box().x() - 2, middle);
            pen.text(
                    label.text(),
                    label.box().x(),
                    middle,
                    TextAlignment.LEFT,
                    label.line().role());
        }
    }

    private void glyphs() {
        double lastRoll = Double.NEGATIVE_INFINITY;
        for (Mark mark : picture.marks()) {
            double x = layout.x().pixel(mark.at());
            boolean roll = mark.happening() == Happening.ROLL;
            // strokes that touch would look like a bar
            if (!roll || x - lastRoll >= 3) {
                glyph(mark.happening(), x, layout.glyphs());
                lastRoll = roll ? x : lastRoll;
            }
        }
    }

    private void glyph(Happening happening, double x, double y) {
        if (crowded()) {
            stroke(happening, x, y);
            return;
        }
        switch (happening) {
            case ROLL -> pen.verticalLine(x, y - 4, y + 4, Role.MUTED);
            case SPIKE -> {
                graphics.setFill(pen.color(Role.SPOT));
                graphics.fillPolygon(new double[] {x - 5, x + 5, x}, new double[] {y + 4, y + 4, y - 5}, 3);
            }
            case SECOND_ENGINE -> pen.diamond(x, y, 5, Role.INVERTED);
        }
    }

    /** Of many years: strokes show where they cluster, and the rolls of each month nothing. */
    private void stroke(Happening happening, double x, double y) {
        switch (happening) {
            case ROLL -> {}
            case SPIKE -> pen.verticalLine(x, y - 6, y - 1, Role.SPOT);
            case SECOND_ENGINE -> pen.verticalLine(x, y + 1, y + 6, Role.INVERTED);
        }
    }

    private boolean crowded() {
        return picture.marks().stream()
                        .filter(mark -> mark.happening() != Happening.ROLL)
                        .count()
                > layout.earned().plot().width() / CROWDED;
    }

    /** What glyphs and bands mean. */
    private void key() {
        double y = layout.difference().plot().bottom() + 26;
        double x = 8;
        for (Happening happening : Happening.values()) {
            if (happening != Happening.ROLL || !crowded()) {
                glyph(happening, x, y);
                x = word(happening.words(), x + 9, y) + 16;
            }
        }
        x = band(x - 6, y, Role.INVERTED, INVERTED_FAINT, "inverted");
        band(x + 6, y, Role.FLAT, FLAT_FAINT, "flat");
    }

    private double band(double x, double y, Role role, double faint, String words) {
        graphics.setFill(pen.color(role).deriveColor(0, 1, 1, 2 * faint));
        graphics.fillRect(x, y - 5, 12, 10);
        if (role == Role.INVERTED) {
            pen.rectangle(x, y - 5, 12, BAR, role);
        }
        return word(words, x + 16, y);
    }

    private double word(String words, double x, double y) {
        pen.text(words, x, y, TextAlignment.LEFT, Role.MUTED);
        return x + CompareLayout.textWidth(words);
    }
}
