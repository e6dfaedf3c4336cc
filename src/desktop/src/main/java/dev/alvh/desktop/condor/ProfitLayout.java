package dev.alvh.desktop.condor;

import dev.alvh.desktop.condor.ProfitPicture.BreakEvenMark;
import dev.alvh.desktop.condor.ProfitPicture.Curve;
import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.curve.Scale;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where everything of a profit picture goes, in pixels. Needs no toolkit: labels are in a fixed-width font.
 *
 * @param plot the area between the axes
 * @param x SPX, points
 * @param y profit, dollars
 */
record ProfitLayout(Box plot, Scale x, Scale y, List<Double> xTicks, List<Double> yTicks, List<Label> labels) {

    static final double FONT_SIZE = 12;
    private static final double LINE = 15;
    private static final double LEFT = 54;
    static final double RIGHT = 12;
    private static final double TOP = 22;
    private static final double BOTTOM = 36;
    private static final double MARGIN = 0.08;

    /** A break-even in words, beside its mark on the zero line. */
    record Label(String text, BookLine book, Box box) {}

    ProfitLayout {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
        labels = List.copyOf(labels);
    }

    /** Lays out a picture that is not empty, with room for the books shown. */
    static ProfitLayout of(ProfitPicture picture, Set<BookLine> shown, double width, double height) {
        Box plot = new Box(LEFT, TOP, Math.max(1, width - LEFT - RIGHT), Math.max(1, height - TOP - BOTTOM));
        Scale x = new Scale(picture.lowest(), picture.highest(), plot.x(), plot.right());
        Scale y = dollarScale(picture, shown, plot);
        return new ProfitLayout(
                plot, x, y, x.ticks(x.roundStep(64)), y.ticks(y.roundStep(34)), labels(picture, shown, plot, x, y));
    }

    /**
     * The condor decides, so that its shape does not shrink under a hedge that earns without bound; the other books
     * get up to as much again on either side.
     */
    private static Scale dollarScale(ProfitPicture picture, Set<BookLine> shown, Box plot) {
        double low = 0;
        double high = 0;
        for (Curve curve : picture.curves()) {
            if (curve.book() == BookLine.CONDOR) {
                low = Math.min(low, least(curve));
                high = Math.max(high, most(curve));
            }
        }
        double span = Math.max(high - low, 1);
        double lowest = low;
        double highest = high;
        for (Curve curve : picture.curves()) {
            if (shown.contains(curve.book())) {
                lowest = Math.min(lowest, Math.max(least(curve), low - span));
                highest = Math.max(highest, Math.min(most(curve), high + span / 2));
            }
        }
        double room = MARGIN * (highest - lowest);
        return new Scale(lowest - room, Math.max(highest + room, lowest + 1), plot.bottom(), plot.y());
    }

    private static double least(Curve curve) {
        return curve.dollars().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private static double most(Curve curve) {
        return curve.dollars().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Outside of the range where the condor earns, one line for each book, below the zero line as there is room. */
    private static List<Label> labels(ProfitPicture picture, Set<BookLine> shown, Box plot, Scale x, Scale y) {
        List<Label> labels = new ArrayList<>();
        boolean brief = widest(picture, shown, true) + widest(picture, shown, false) + 3 * LINE > plot.width();
        for (boolean lower : new boolean[] {true, false}) {
            List<BreakEvenMark> marks = picture.breakEvens().stream()
                    .filter(mark -> mark.lower() == lower && shown.contains(mark.book()))
                    .sorted((one, other) -> one.book().compareTo(other.book()))
                    .toList();
            double edge = marks.stream()
                    .mapToDouble(mark -> x.pixel(mark.spot()))
                    .reduce(lower ? Math::min : Math::max)
                    .orElse(0);
            // the words for profit and loss have the line next to zero
            double top = y.pixel(0) - LINE * (marks.size() + 1) - 4;
            for (int i = 0; i < marks.size(); i++) {
                BreakEvenMark mark = marks.get(i);
                String text = brief ? mark.brief() : mark.text();
                double wide = textWidth(text);
                double left = lower ? edge - 8 - wide : edge + 8;
                double within = Math.clamp(left, plot.x() + 2, Math.max(plot.x() + 2, plot.right() - wide - 2));
                labels.add(new Label(
                        text, mark.book(), new Box(within, Math.max(top, plot.y()) + i * LINE, wide, LINE)));
            }
        }
        return labels;
    }

    private static double widest(ProfitPicture picture, Set<BookLine> shown, boolean lower) {
        return picture.breakEvens().stream()
                .filter(mark -> mark.lower() == lower && shown.contains(mark.book()))
                .mapToDouble(mark -> textWidth(mark.text()))
                .max()
                .orElse(0);
    }

    static double textWidth(String text) {
        return text.length() * FONT_SIZE * Fonts.MONO_ADVANCE;
    }

    /** A profit on the axis, thousands of dollars. */
    static String thousands(double dollars, int decimals) {
        return Numbers.signed(dollars / 1_000, decimals);
    }
}
