package dev.alvh.desktop.replay;

import dev.alvh.desktop.curve.Scale;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Puts a time line on a canvas: VIX above, the front premium below, a session every so many pixels. */
final class TimelinePainter {

    private static final double LEFT = 52;
    private static final double RIGHT = 16;
    private static final double TOP = 22;
    private static final double BOTTOM = 26;
    private static final double GAP = 28;
    private static final double VIX_SHARE = 0.6;
    private static final double FONT_SIZE = 12;
    private static final double DATE_WIDTH = 84;
    private static final double LEAST_SPAN = 2;
    private static final double LABEL_WIDTH = 60;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMM yy", Locale.US);

    private final Pen pen;
    private final Timeline timeline;
    private final double width;
    private final double height;

    TimelinePainter(
            GraphicsContext graphics, Function<Role, Color> color, Timeline timeline, double width, double height) {
        this.pen = new Pen(graphics, color, FONT_SIZE);
        this.timeline = timeline;
        this.width = width;
        this.height = height;
    }

    /** The session nearest to a pixel; empty where there is none. */
    static OptionalInt place(Timeline timeline, double width, double x) {
        int last = timeline.dates().size() - 1;
        if (last < 0) {
            return OptionalInt.empty();
        }
        double share = (x - LEFT) / Math.max(1, width - LEFT - RIGHT);
        return OptionalInt.of(Math.clamp(Math.round(share * last), 0, last));
    }

    void paint(OptionalInt wanted) {
        if (timeline.dates().isEmpty()) {
            pen.text("No session to play", width / 2, height / 2, TextAlignment.CENTER, Role.MUTED);
            return;
        }
        double room = height - TOP - GAP - BOTTOM;
        double middle = TOP + room * VIX_SHARE;
        dates();
        series("VIX, points", Timeline.Sample::vix, TOP, middle, Role.SPOT, List.of());
        series(
                "Front premium F1 − F2, points",
                Timeline.Sample::premium,
                middle + GAP,
                height - BOTTOM,
                Role.FUTURES,
                Timeline.THRESHOLDS);
        timeline.now().ifPresent(now -> handle(now, Role.TEXT));
        wanted.ifPresent(place -> {
            handle(place, Role.MUTED);
            String date = Dates.withWeekday(timeline.dates().get(place));
            boolean right = x(place) < width / 2;
            pen.text(
                    date,
                    x(place) + (right ? 8 : -8),
                    TOP + 8,
                    right ? TextAlignment.LEFT : TextAlignment.RIGHT,
                    Role.TEXT);
        });
    }

    private void dates() {
        List<LocalDate> dates = timeline.dates();
        int most = (int) Math.max(1, (width - LEFT - RIGHT) / DATE_WIDTH);
        int step = Math.max(1, (int) Math.ceil(dates.size() / (double) most));
        for (int k = 0; k < dates.size(); k += step) {
            pen.verticalLine(x(k), TOP, height - BOTTOM, Role.GRID);
            double at = Math.min(x(k), width - LABEL_WIDTH / 2);
            pen.text(MONTH.format(dates.get(k)), at, height - 10, TextAlignment.CENTER, Role.MUTED);
        }
    }

    private void series(
            String title,
            ToDoubleFunction<Timeline.Sample> value,
            double top,
            double bottom,
            Role role,
            List<Double> thresholds) {
        pen.text(title, LEFT, top - 10, TextAlignment.LEFT, Role.MUTED);
        List<Timeline.Sample> seen = timeline.samples().stream()
                .filter(sample -> Double.isFinite(value.applyAsDouble(sample)))
                .toList();
        if (seen.isEmpty()) {
            return;
        }
        // the distance to a threshold is what the strip is looked at for
        DoubleSummaryStatistics span = DoubleStream.concat(
                        seen.stream().mapToDouble(value), thresholds.stream().mapToDouble(Double::doubleValue))
                .summaryStatistics();
        double low = span.getMin();
        double high = span.getMax();
        double spread = Math.max(high - low, LEAST_SPAN);
        double center = (low + high) / 2;
        Scale y = new Scale(center - 0.55 * spread, center + 0.55 * spread, bottom, top);
        List<Double> ticks = y.ticks(y.roundStep(34));
        for (double tick : ticks) {
            pen.horizontalLine(y.pixel(tick), LEFT, width - RIGHT, Role.GRID);
            pen.text(
                    Numbers.fixed(tick, Scale.decimals(ticks)),
                    LEFT - 8,
                    y.pixel(tick),
                    TextAlignment.RIGHT,
                    Role.MUTED);
        }
        for (double threshold : thresholds) {
            pen.horizontalLine(y.pixel(threshold), LEFT, width - RIGHT, Role.INVERTED);
            pen.text(Numbers.fixed(threshold, 2), LEFT + 4, y.pixel(threshold) + 8, TextAlignment.LEFT, Role.INVERTED);
        }
        pen.series(
                seen.stream().mapToDouble(sample -> x(sample.place())).toArray(),
                seen.stream()
                        .mapToDouble(sample -> y.pixel(value.applyAsDouble(sample)))
                        .toArray(),
                1.75,
                role);
        Timeline.Sample last = seen.getLast();
        double shown = value.applyAsDouble(last);
        boolean right = x(last.place()) < width - 90;
        // beside the line where it has not been yet, else above all of it that the words would cover
        double at = right
                ? y.pixel(shown)
                : seen.stream()
                                .filter(sample -> x(sample.place()) > x(last.place()) - LABEL_WIDTH)
                                .mapToDouble(sample -> y.pixel(value.applyAsDouble(sample)))
                                .min()
                                .orElseThrow()
                        - 12;
        pen.strongText(
                thresholds.isEmpty() ? Numbers.fixed(shown, 2) : Numbers.signed(shown, 2),
                x(last.place()) + (right ? 8 : -8),
                Math.clamp(at, top + 6, bottom - 6),
                right ? TextAlignment.LEFT : TextAlignment.RIGHT,
                role);
    }

    private void handle(int place, Role role) {
        double x = x(place);
        pen.verticalLine(x, TOP - 6, height - BOTTOM, role);
        pen.diamond(x, TOP - 8, 5, role);
    }

    private double x(int place) {
        int last = Math.max(1, timeline.dates().size() - 1);
        return LEFT + place / (double) last * (width - LEFT - RIGHT);
    }
}
