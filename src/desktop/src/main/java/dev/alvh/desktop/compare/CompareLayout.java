package dev.alvh.desktop.compare;

import dev.alvh.desktop.compare.ComparePicture.Series;
import dev.alvh.desktop.compare.EndLabel.Naming;
import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.curve.Scale;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where everything of a comparison goes, in pixels. Needs no toolkit: labels are in a fixed-width font.
 *
 * @param earned the pane of what each hedge has earned
 * @param difference the pane below
 * @param x the sessions' places, evenly apart
 * @param glyphs the middle of the row of glyphs
 * @param dates of the axis
 * @param narrow whether names have to be brief
 */
record CompareLayout(Pane earned, Pane difference, Scale x, double glyphs, List<Tick> dates, boolean narrow) {

    static final double FONT_SIZE = 12;
    static final double LINE = 14;
    private static final double LEFT = 48;
    private static final double TOP = 18;
    private static final double GLYPHS = 13;
    private static final double TITLE = 16;
    private static final double BOTTOM = 34;
    private static final double UPPER_SHARE = 0.66;
    private static final double GAP = 8;
    private static final double MARGIN = 0.06;
    private static final double NARROW = 560;
    private static final double THOUSAND = 1_000;
    private static final int LONG = 150;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    /**
     * A pane with its own axis of dollars.
     *
     * @param labels of its lines, at their right ends
     */
    record Pane(Box plot, Scale y, List<Double> ticks, List<EndLabel> labels) {

        Pane {
            ticks = List.copyOf(ticks);
            labels = List.copyOf(labels);
        }

        private Pane with(List<EndLabel> named) {
            return new Pane(plot, y, ticks, named);
        }
    }

    /** A date on the axis. */
    record Tick(int place, String text) {}

    CompareLayout {
        dates = List.copyOf(dates);
    }

    /** Lays out a picture that is not empty. */
    static CompareLayout of(ComparePicture picture, double width, double height) {
        boolean narrow = width < NARROW;
        Naming naming = narrow ? Naming.BRIEF : Naming.FULL;
        boolean alone = picture.differences().size() == 1;
        double right = 2 * GAP + widest(picture.earned(), naming);
        double wide = Math.max(1, width - LEFT - right);
        double room = Math.max(2, height - TOP - GLYPHS - TITLE - BOTTOM);
        Box upper = new Box(LEFT, TOP, wide, room * UPPER_SHARE);
        Box lower = new Box(LEFT, upper.bottom() + GLYPHS + TITLE, wide, room * (1 - UPPER_SHARE));
        Scale x = new Scale(0, Math.max(1, picture.last()), LEFT, LEFT + wide);
        double left = upper.right() + GAP;
        Pane earned = pane(picture.earned(), upper);
        Pane difference = pane(picture.differences(), lower);
        // differences of several hedges look like the lines above, whose names have all the height instead
        double bottom = alone ? upper.bottom() : lower.bottom();
        return new CompareLayout(
                earned.with(EndLabel.of(picture.earned(), earned.y(), new Box(left, TOP, right, bottom - TOP), naming)),
                alone
                        ? difference.with(EndLabel.of(
                                picture.differences(),
                                difference.y(),
                                new Box(left, lower.y(), right, lower.height()),
                                Naming.DIFFERENCE))
                        : difference,
                x,
                upper.bottom() + GLYPHS / 2,
                dates(picture.dates(), wide),
                narrow);
    }

    private static double widest(List<Series> lines, Naming naming) {
        return lines.stream()
                .mapToDouble(line -> textWidth(naming.text(line)))
                .max()
                .orElse(0);
    }

    private static Pane pane(List<Series> lines, Box plot) {
        double low = 0;
        double high = 0;
        for (Series line : lines) {
            for (double dollars : line.dollars()) {
                low = Math.min(low, dollars);
                high = Math.max(high, dollars);
            }
        }
        double room = Math.max(1, MARGIN * (high - low));
        Scale y = new Scale(low - room, high + room, plot.bottom(), plot.y());
        return new Pane(plot, y, y.ticks(y.roundStep(22)), List.of());
    }

    /** As many as there is room for; months where the period is long. */
    private static List<Tick> dates(List<LocalDate> dates, double wide) {
        DateTimeFormatter format = dates.size() > LONG ? MONTH : DAY;
        double each = textWidth("00 MMM") + 16;
        int step = (int) Math.max(1, Math.ceil(dates.size() * each / wide));
        List<Tick> ticks = new ArrayList<>();
        for (int place = 0; place < dates.size(); place += step) {
            ticks.add(new Tick(place, format.format(dates.get(place))));
        }
        return ticks;
    }

    /** A hedge's name as there is room for it. */
    String name(HedgeLine line) {
        return narrow ? line.brief() : line.key();
    }

    /** The right edge of everything. */
    double right() {
        return earned.labels().stream()
                .mapToDouble(label -> label.box().right())
                .max()
                .orElse(earned.plot().right());
    }

    /** The session nearest to a pixel. */
    int place(double pixel) {
        return (int) Math.round(Math.clamp(x.value(pixel), x.low(), x.high()));
    }

    static double textWidth(String text) {
        return text.length() * FONT_SIZE * Fonts.MONO_ADVANCE;
    }

    /** Dollars on an axis, thousands. */
    static String thousands(double dollars, int decimals) {
        return Numbers.signed(dollars / THOUSAND, decimals);
    }

    /** The fewest decimals that write the ticks of an axis exactly. */
    static int decimals(List<Double> ticks) {
        return Scale.decimals(ticks.stream().map(tick -> tick / THOUSAND).toList());
    }
}
