package dev.alvh.desktop.condor;

import dev.alvh.desktop.condor.ProfitPicture.BreakEvenMark;
import dev.alvh.desktop.condor.ProfitPicture.Curve;
import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.curve.Scale;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Puts a laid-out profit picture on a canvas. Decides nothing but strokes. */
final class ProfitPainter {

    private static final Font FONT = Font.font(Fonts.MONO, ProfitLayout.FONT_SIZE);
    private static final Font STRONG = Font.font(Fonts.MONO + " SemiBold", ProfitLayout.FONT_SIZE);
    private static final double FAINT = 0.13;
    private static final double HATCH = 7;
    private static final double NARROW = 420;

    private final GraphicsContext graphics;
    private final ProfitPicture picture;
    private final ProfitLayout layout;
    private final Set<BookLine> shown;
    private final Function<Role, Color> color;

    ProfitPainter(
            GraphicsContext graphics,
            ProfitPicture picture,
            ProfitLayout layout,
            Set<BookLine> shown,
            Function<Role, Color> color) {
        this.graphics = graphics;
        this.picture = picture;
        this.layout = layout;
        this.shown = shown;
        this.color = color;
        graphics.setFont(FONT);
        graphics.setTextBaseline(VPos.CENTER);
    }

    void paint() {
        grid();
        clipped(() -> {
            regions();
            for (Curve curve : picture.curves()) {
                if (shown.contains(curve.book())) {
                    curve(curve);
                }
            }
            picture.breakEvens().stream()
                    .filter(mark -> shown.contains(mark.book()))
                    .forEach(this::mark);
            strikes();
        });
        layout.labels().forEach(this::label);
    }

    /** The line that the trader moves, with the books' profits on it. */
    void spotLine(ReadOut readOut, boolean atMarket) {
        Box plot = layout.plot();
        double x = layout.x().pixel(readOut.spot());
        if (!atMarket) {
            graphics.setLineDashes(1, 3);
            graphics.setStroke(color.apply(Role.MUTED));
            verticalLine(layout.x().pixel(picture.market()));
            graphics.setLineDashes();
        }
        graphics.setStroke(color.apply(Role.TEXT));
        graphics.setLineWidth(1.5);
        verticalLine(x);
        graphics.setFill(color.apply(Role.TEXT));
        graphics.fillPolygon(
                new double[] {x - 6, x + 6, x}, new double[] {plot.y() - 2, plot.y() - 2, plot.y() + 7}, 3);
        String tag = "SPX " + readOut.spotText() + (atMarket ? "" : " " + readOut.move());
        double half = ProfitLayout.textWidth(tag) / 2;
        double at = Math.clamp(x, plot.x() + half, Math.max(plot.x() + half, plot.right() - half));
        graphics.setFont(STRONG);
        text(tag, at, plot.y() - 11, TextAlignment.CENTER, Role.TEXT);
        graphics.setFont(FONT);
        dots(readOut, x);
    }

    /** The cross under the mouse, with the books' profits beside it. */
    void crosshair(ReadOut readOut, double atX, double atY) {
        Box plot = layout.plot();
        graphics.setStroke(color.apply(Role.MUTED));
        graphics.setLineWidth(1);
        graphics.setLineDashes(3, 3);
        verticalLine(atX);
        graphics.setLineDashes();
        dots(readOut, atX);
        List<BookLine> books =
                shown.stream().filter(readOut.dollars()::containsKey).sorted().toList();
        double width = 12
                + books.stream()
                        .mapToDouble(
                                book -> ProfitLayout.textWidth(book.title(readOut.hedge()) + "  " + readOut.text(book)))
                        .max()
                        .orElse(0);
        double height = 17 * (books.size() + 1) + 6;
        double left = atX + 12 + width > plot.right() ? atX - 12 - width : atX + 12;
        double top = Math.clamp(atY - height / 2, plot.y(), Math.max(plot.y(), plot.bottom() - height));
        graphics.setFill(color.apply(Role.BAND));
        graphics.fillRoundRect(left, top, width, height, 5, 5);
        graphics.setStroke(color.apply(Role.EDGE));
        graphics.strokeRoundRect(left, top, width, height, 5, 5);
        double y = top + 12;
        text("SPX " + readOut.spotText(), left + 6, y, TextAlignment.LEFT, Role.MUTED);
        for (BookLine book : books) {
            y += 17;
            text(book.title(readOut.hedge()), left + 6, y, TextAlignment.LEFT, book.role());
            text(readOut.text(book), left + width - 6, y, TextAlignment.RIGHT, Role.TEXT);
        }
    }

    private void dots(ReadOut readOut, double x) {
        clipped(() -> readOut.dollars().forEach((book, dollars) -> {
            if (shown.contains(book)) {
                graphics.setFill(color.apply(book.role()));
                graphics.fillOval(x - 4, layout.y().pixel(dollars) - 4, 8, 8);
            }
        }));
    }

    private void grid() {
        Box plot = layout.plot();
        graphics.setLineWidth(1);
        List<Double> ticks = layout.yTicks();
        int decimals = Scale.decimals(ticks.stream().map(tick -> tick / 1_000).toList());
        for (double tick : ticks) {
            double y = layout.y().pixel(tick);
            graphics.setStroke(color.apply(tick == 0 ? Role.MUTED : Role.GRID));
            horizontalLine(y);
            text(ProfitLayout.thousands(tick, decimals), plot.x() - 6, y, TextAlignment.RIGHT, Role.MUTED);
        }
        for (double tick : layout.xTicks()) {
            double x = layout.x().pixel(tick);
            graphics.setStroke(color.apply(Role.EDGE));
            graphics.strokeLine(Math.floor(x) + 0.5, plot.bottom(), Math.floor(x) + 0.5, plot.bottom() + 4);
            String words = Numbers.fixed(tick, 0);
            double last = plot.right() + ProfitLayout.RIGHT - ProfitLayout.textWidth(words) / 2;
            text(words, Math.min(x, last), plot.bottom() + 12, TextAlignment.CENTER, Role.MUTED);
        }
        text("$ thousand", 2, plot.y() - 11, TextAlignment.LEFT, Role.MUTED);
        key();
    }

    /** What the strokes mean. */
    private void key() {
        Box plot = layout.plot();
        double x = plot.x();
        double y = plot.bottom() + 28;
        graphics.setStroke(color.apply(Role.MUTED));
        for (Horizon horizon : Horizon.values()) {
            stroke(horizon);
            graphics.strokeLine(x, y, x + 24, y);
            graphics.setLineDashes();
            text(horizon.words(), x + 29, y, TextAlignment.LEFT, Role.MUTED);
            x += 29 + ProfitLayout.textWidth(horizon.words()) + 10;
        }
        if (x + ProfitLayout.textWidth("SPX") < plot.right()) {
            text("SPX", plot.right(), y, TextAlignment.RIGHT, Role.MUTED);
        }
    }

    private void stroke(Horizon horizon) {
        switch (horizon) {
            case TODAY -> graphics.setLineDashes(6, 4);
            case CHOSEN -> graphics.setLineDashes(1.5, 3);
            case EXPIRY -> graphics.setLineDashes();
        }
        graphics.setLineWidth(horizon == Horizon.TODAY ? 1.5 : 2);
    }

    /** Gains and losses at expiry of the first book shown: losses are hatched too, so that no colour is needed. */
    private void regions() {
        picture.curves().stream()
                .filter(curve -> curve.horizon() == Horizon.EXPIRY && shown.contains(curve.book()))
                .findFirst()
                .ifPresent(curve -> {
                    region(curve, 1, Role.GAIN);
                    region(curve, -1, Role.LOSS);
                });
        Box plot = layout.plot();
        double zero = layout.y().pixel(0);
        if (plot.width() < NARROW) {
            // the signs on the axis and the hatching say the same
            return;
        }
        graphics.setFont(STRONG);
        word("+ profit", plot.x() + 4, zero - 10, Role.GAIN);
        word("− loss", plot.x() + 4, zero + 11, Role.LOSS);
        graphics.setFont(FONT);
    }

    private void word(String text, double x, double y, Role role) {
        clear(text, x, y);
        text(text, x, y, TextAlignment.LEFT, role);
    }

    private void region(Curve curve, int sign, Role role) {
        int size = picture.spots().size();
        double zero = layout.y().pixel(0);
        graphics.save();
        graphics.beginPath();
        graphics.moveTo(layout.x().pixel(picture.lowest()), zero);
        for (int i = 0; i < size; i++) {
            double dollars = curve.dollars().get(i);
            graphics.lineTo(
                    layout.x().pixel(picture.spots().get(i)), layout.y().pixel(sign * Math.max(sign * dollars, 0)));
        }
        graphics.lineTo(layout.x().pixel(picture.highest()), zero);
        graphics.closePath();
        Color tone = color.apply(role);
        graphics.setFill(tone.deriveColor(0, 1, 1, FAINT));
        graphics.fill();
        if (sign < 0) {
            graphics.clip();
            hatch(tone.deriveColor(0, 1, 1, 2 * FAINT));
        }
        graphics.restore();
    }

    private void hatch(Color tone) {
        Box plot = layout.plot();
        graphics.setStroke(tone);
        graphics.setLineWidth(1);
        for (double x = plot.x() - plot.height(); x < plot.right(); x += HATCH) {
            graphics.strokeLine(x, plot.bottom(), x + plot.height(), plot.y());
        }
    }

    private void curve(Curve curve) {
        stroke(curve.horizon());
        graphics.setStroke(color.apply(curve.book().role()));
        graphics.strokePolyline(
                picture.spots().stream().mapToDouble(layout.x()::pixel).toArray(),
                curve.dollars().stream().mapToDouble(layout.y()::pixel).toArray(),
                picture.spots().size());
        graphics.setLineDashes();
    }

    private void mark(BreakEvenMark mark) {
        double x = layout.x().pixel(mark.spot());
        double zero = layout.y().pixel(0);
        graphics.setStroke(color.apply(mark.book().role()));
        graphics.setLineWidth(2);
        graphics.strokeLine(x, zero - 6, x, zero + 6);
    }

    private void strikes() {
        Box plot = layout.plot();
        graphics.setFill(color.apply(Role.MUTED));
        for (double strike : picture.strikes()) {
            double x = layout.x().pixel(strike);
            graphics.fillPolygon(
                    new double[] {x - 4, x + 4, x}, new double[] {plot.bottom(), plot.bottom(), plot.bottom() - 7}, 3);
        }
        pair("P ", 0);
        pair("C ", 2);
    }

    /** Wing and short lie too close for two labels. */
    private void pair(String type, int first) {
        Box plot = layout.plot();
        double low = picture.strikes().get(first);
        double high = picture.strikes().get(first + 1);
        String label = type + Numbers.fixed(low, 0) + " / " + Numbers.fixed(high, 0);
        double half = ProfitLayout.textWidth(label) / 2 + 2;
        double at = Math.clamp(
                layout.x().pixel((low + high) / 2), plot.x() + half, Math.max(plot.x() + half, plot.right() - half));
        // in a narrow chart the calls stand a line higher
        double y = plot.bottom() - (first > 0 && plot.width() < NARROW ? 31 : 16);
        clear(label, at - ProfitLayout.textWidth(label) / 2, y);
        text(label, at, y, TextAlignment.CENTER, Role.MUTED);
    }

    private void label(ProfitLayout.Label label) {
        Box box = label.box();
        double y = box.y() + box.height() / 2;
        clear(label.text(), box.x(), y);
        text(label.text(), box.x(), y, TextAlignment.LEFT, label.book().role());
    }

    /** A line behind a label must not strike it through. */
    private void clear(String text, double left, double y) {
        graphics.setFill(color.apply(Role.PANEL));
        graphics.fillRect(left - 2, y - 7, ProfitLayout.textWidth(text) + 4, 14);
    }

    private void text(String text, double x, double y, TextAlignment alignment, Role role) {
        graphics.setTextAlign(alignment);
        graphics.setFill(color.apply(role));
        graphics.fillText(text, x, y);
    }

    /** Strokes of one pixel lie on the pixel, not between two. */
    private void horizontalLine(double y) {
        Box plot = layout.plot();
        graphics.strokeLine(plot.x(), Math.floor(y) + 0.5, plot.right(), Math.floor(y) + 0.5);
    }

    private void verticalLine(double x) {
        Box plot = layout.plot();
        graphics.strokeLine(Math.floor(x) + 0.5, plot.y(), Math.floor(x) + 0.5, plot.bottom());
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
