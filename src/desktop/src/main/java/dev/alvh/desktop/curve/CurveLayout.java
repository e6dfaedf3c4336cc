package dev.alvh.desktop.curve;

import dev.alvh.desktop.curve.Box.Stroke;
import dev.alvh.desktop.curve.Box.Weight;
import dev.alvh.desktop.curve.LabelPlacer.Side;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where everything of a curve picture goes, in pixels. Needs no toolkit: labels are in a fixed-width font.
 *
 * @param plot the area between the axes
 * @param x days to settlement
 * @param y points
 * @param xTicks days
 * @param yTicks points
 * @param labels of nodes and spot, none upon another
 * @param difference the pane below; empty where there is nothing to compare with, or no room
 */
public record CurveLayout(
        Box plot,
        Scale x,
        Scale y,
        List<Double> xTicks,
        List<Double> yTicks,
        List<Label> labels,
        Optional<DifferenceLayout> difference) {

    /** Size of all text in the chart. */
    public static final double FONT_SIZE = 12;

    /** The intermediate layers live between these. */
    public static final double BAND_FROM_DAYS = 30;

    public static final double BAND_TO_DAYS = 90;

    static final double LINE_HEIGHT = 16;
    private static final double NODE = 5;
    private static final double REGIME_TOP = 5;
    private static final double OFF_SCALE_ROW = 12;
    private static final double GAP = 10;
    private static final double LEFT = 44;
    private static final double RIGHT = 20;
    private static final double TOP = 26;

    /** Below the plot: the days, their name or the layers, and the pane of differences with its title. */
    static final double DAYS_ROW = 14;

    static final double LAYERS_ROW = 33;
    private static final double BOTTOM = 44;
    private static final double PANE_SHARE = 0.2;
    private static final double LEAST_PANE = 34;
    private static final double MOST_PANE = 110;
    private static final double PANE_GAP = 18;

    /** A chart lower than this has no room for a pane. */
    private static final double LEAST_WITH_PANE = 190;

    private static final double DAY_STEP = 30;
    private static final double LEAST_POINTS = 3;

    /** How far beyond futures and spot an index of the family may widen the scale, of their spread. */
    private static final double FAMILY_SHARE = 0.25;

    private static final List<Side> PRICE =
            List.of(Side.ABOVE, Side.ABOVE_RIGHT, Side.ABOVE_LEFT, Side.RIGHT, Side.BELOW);
    private static final List<Side> CONTRACT = List.of(
            Side.BELOW,
            Side.BELOW_LEFT,
            Side.BELOW_RIGHT,
            Side.LEFT,
            Side.RIGHT,
            Side.ABOVE,
            Side.ABOVE_LEFT,
            Side.ABOVE_RIGHT);
    private static final List<Side> SPOT =
            List.of(Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.RIGHT, Side.ABOVE, Side.BELOW);

    private static final List<Side> FAMILY =
            List.of(Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.RIGHT, Side.ABOVE, Side.BELOW, Side.LEFT, Side.BELOW_LEFT);

    /** What a label names, which decides its looks. */
    public enum Kind {
        SPOT,
        PRICE,
        CONTRACT,
        FAMILY,
        STALE,
        REGIME,
        BAND
    }

    /** A text that has found its place. */
    public record Label(String text, Box box, Kind kind) {}

    public CurveLayout {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
        labels = List.copyOf(labels);
    }

    /** Lays out a picture that has at least one point. */
    public static CurveLayout of(CurvePicture picture, double width, double height) {
        double pane = picture.difference().isPresent() && height >= LEAST_WITH_PANE
                ? Math.rint(Math.clamp(PANE_SHARE * height, LEAST_PANE, MOST_PANE))
                : 0;
        double bottom = BOTTOM + (pane > 0 ? PANE_GAP + pane : 0);
        Box plot = new Box(LEFT, TOP, Math.max(1, width - LEFT - RIGHT), Math.max(1, height - TOP - bottom));
        Scale x = dayScale(picture, plot);
        Scale y = pointScale(picture, plot);
        double dayStep = DAY_STEP * Math.ceil(x.roundStep(44) / DAY_STEP);
        Optional<DifferenceLayout> difference = picture.difference()
                .filter(_ -> pane > 0)
                .map(bars -> DifferenceLayout.of(
                        bars, x, new Box(LEFT, plot.bottom() + BOTTOM + PANE_GAP, plot.width(), pane - 4)));
        return new CurveLayout(
                plot, x, y, x.ticks(dayStep), y.ticks(y.roundStep(36)), labels(picture, plot, x, y), difference);
    }

    private static Scale dayScale(CurvePicture picture, Box plot) {
        double last = allPoints(picture).mapToDouble(CurvePoint::days).max().orElse(BAND_TO_DAYS);
        return new Scale(-0.025 * last, last * 1.05, plot.x(), plot.right());
    }

    private static Scale pointScale(CurvePicture picture, Box plot) {
        double[] prices = DoubleStream.concat(
                        allPoints(picture).mapToDouble(CurvePoint::price), picture.spot().stream())
                .toArray();
        double futuresLow = DoubleStream.of(prices).min().orElse(0);
        double futuresHigh = DoubleStream.of(prices).max().orElse(LEAST_POINTS);
        // an index far from everything that trades stands at the edge, or it would press the curve flat
        double most = FAMILY_SHARE * Math.max(futuresHigh - futuresLow, LEAST_POINTS);
        double[] levels = DoubleStream.concat(
                        DoubleStream.of(prices),
                        picture.family().stream()
                                .mapToDouble(FamilyPoint::level)
                                .filter(level -> level > futuresLow - most && level < futuresHigh + most))
                .toArray();
        double low = DoubleStream.of(levels).min().orElse(0);
        double high = DoubleStream.of(levels).max().orElse(LEAST_POINTS);
        double spread = Math.max(high - low, LEAST_POINTS);
        double middle = (low + high) / 2;
        // room for two lines of label above and below the outermost node
        double room = 0.5 + Math.min(0.4, 2.4 * LINE_HEIGHT / plot.height());
        return new Scale(Math.max(0, middle - room * spread), middle + room * spread, plot.bottom(), plot.y());
    }

    private static Stream<CurvePoint> allPoints(CurvePicture picture) {
        return Stream.concat(
                picture.points().stream(), picture.overlays().stream().flatMap(line -> line.points().stream()));
    }

    private static List<Label> labels(CurvePicture picture, Box plot, Scale x, Scale y) {
        List<CurvePoint> monthlies = picture.monthlies();
        List<Stroke> lines = new ArrayList<>(strokes(monthlies, x, y, Weight.MAIN));
        picture.overlays().forEach(line -> lines.addAll(strokes(line.points(), x, y, Weight.SIDE)));
        picture.spot()
                .ifPresent(spot ->
                        lines.add(new Stroke(plot.x(), y.pixel(spot), plot.right(), y.pixel(spot), Weight.MAIN)));
        LabelPlacer placer = new LabelPlacer(plot, lines);
        picture.points().forEach(point -> placer.keepFree(marker(x.pixel(point.days()), y.pixel(point.price()))));
        picture.spot().ifPresent(spot -> placer.keepFree(marker(x.pixel(0), y.pixel(spot))));
        picture.family().forEach(index -> placer.keepFree(marker(x.pixel(index.days()), height(index, plot, y))));

        List<Label> labels = new ArrayList<>();
        picture.regime().ifPresent(front -> {
            Box box = new Box(x.pixel(front.fromDays()), plot.y() + REGIME_TOP, textWidth(front.text()), LINE_HEIGHT);
            placer.keepFree(box);
            labels.add(new Label(front.text(), box, Kind.REGIME));
        });
        picture.spot()
                .ifPresent(spot -> add(
                        labels,
                        placer,
                        x.pixel(0),
                        y.pixel(spot),
                        withAge("VIX " + Numbers.fixed(spot, 2), picture.spotStale()),
                        picture.spotStale().isPresent() ? Kind.STALE : Kind.SPOT,
                        SPOT));
        // prices first: where there is room for one of the two, the price is what a trader reads
        for (CurvePoint point : monthlies) {
            Kind kind = point.stale().isPresent() ? Kind.STALE : Kind.PRICE;
            double px = x.pixel(point.days());
            double py = y.pixel(point.price());
            // a stale price without room for its age is grey all the same, and its age is in the table
            if (!add(labels, placer, px, py, withAge(price(point), point.stale()), kind, PRICE)) {
                add(labels, placer, px, py, price(point), kind, PRICE);
            }
        }
        for (FamilyPoint index : picture.family()) {
            Kind kind = index.stale().isPresent() ? Kind.STALE : Kind.FAMILY;
            double px = x.pixel(index.days());
            double py = height(index, plot, y);
            String name = name(index, y);
            if (index.level() > y.high()) {
                labels.add(
                        new Label(name, new Box(px + GAP, py - LINE_HEIGHT / 2, textWidth(name), LINE_HEIGHT), kind));
            } else {
                add(labels, placer, px, py, name, kind, FAMILY);
            }
        }
        for (CurvePoint point : monthlies) {
            add(labels, placer, x.pixel(point.days()), y.pixel(point.price()), point.label(), Kind.CONTRACT, CONTRACT);
        }
        double middle = x.pixel((BAND_FROM_DAYS + BAND_TO_DAYS) / 2);
        add(labels, placer, middle, plot.bottom() - 4, "30–90 d", Kind.BAND, List.of(Side.ABOVE));
        return labels;
    }

    /** The pixel of an index: above the plot where it is above the scale, at the lower edge where it is below. */
    static double height(FamilyPoint index, Box plot, Scale y) {
        return index.level() > y.high()
                ? plot.y() - OFF_SCALE_ROW
                : Math.min(y.pixel(index.level()), plot.bottom() - 2 * NODE);
    }

    static boolean isOff(FamilyPoint index, Scale y) {
        return index.level() > y.high() || index.level() < y.low();
    }

    /** One off the scale says its level: its place does not. */
    private static String name(FamilyPoint index, Scale y) {
        return withAge(index.label() + (isOff(index, y) ? " " + Numbers.fixed(index.level(), 2) : ""), index.stale());
    }

    private static String withAge(String text, Optional<String> stale) {
        return stale.map(age -> text + " " + age).orElse(text);
    }

    private static boolean add(
            List<Label> labels, LabelPlacer placer, double x, double y, String text, Kind kind, List<Side> sides) {
        Optional<Box> place = placer.place(x, y, textWidth(text), LINE_HEIGHT, GAP, sides);
        place.ifPresent(box -> labels.add(new Label(text, box, kind)));
        return place.isPresent();
    }

    static double textWidth(String text) {
        return text.length() * FONT_SIZE * Fonts.MONO_ADVANCE;
    }

    private static String price(CurvePoint point) {
        return Numbers.fixed(point.price(), 3);
    }

    private static Box marker(double x, double y) {
        return new Box(x - NODE, y - NODE, 2 * NODE, 2 * NODE);
    }

    private static List<Stroke> strokes(List<CurvePoint> points, Scale x, Scale y, Weight weight) {
        List<Stroke> strokes = new ArrayList<>();
        for (int k = 1; k < points.size(); k++) {
            CurvePoint from = points.get(k - 1);
            CurvePoint to = points.get(k);
            strokes.add(new Stroke(
                    x.pixel(from.days()), y.pixel(from.price()), x.pixel(to.days()), y.pixel(to.price()), weight));
        }
        return strokes;
    }
}
