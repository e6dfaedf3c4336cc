package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.CanvasRegion;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** A number's recent closes as bars from a zero line, and its present value as the last and brightest. */
final class Bars extends CanvasRegion {

    private static final double FONT_SIZE = 11;
    private static final double MARGIN = 12;
    private static final double RIGHT = 8;
    private static final double ZERO_WIDTH = 10;
    private static final double LEAST_STEP = 3;

    private List<Double> past = List.of();
    private OptionalDouble level = OptionalDouble.empty();

    Bars() {
        setMouseTransparent(true);
    }

    /** The closes before the present value, oldest first. */
    void past(List<Double> closes) {
        past = List.copyOf(closes);
        markDirty();
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
        int room = (int) Math.max(1, (right - ZERO_WIDTH) / LEAST_STEP);
        double[] bars = bars(room);
        double most = DoubleStream.of(bars).map(Math::abs).max().orElse(0);
        double zero = height / 2;
        pen.horizontalLine(zero, ZERO_WIDTH, right, Role.MUTED);
        pen.text("0", ZERO_WIDTH - 2, zero, TextAlignment.RIGHT, Role.MUTED);
        double step = Math.max(LEAST_STEP, Math.floor((right - ZERO_WIDTH) / Math.max(1, bars.length)));
        for (int i = 0; i < bars.length; i++) {
            boolean last = i == bars.length - 1 && level.isPresent();
            double length = most == 0 ? 0 : Math.abs(bars[i]) / most * (zero - MARGIN);
            double x = right - (bars.length - i) * step;
            pen.rectangle(
                    x,
                    bars[i] > 0 ? zero - length : zero,
                    step - 1,
                    Math.max(1, length),
                    last ? Role.TEXT : Role.FUTURES);
        }
    }

    /** As many of the newest as there is room for. */
    private double[] bars(int room) {
        double[] all = DoubleStream.concat(past.stream().mapToDouble(Double::doubleValue), level.stream())
                .toArray();
        return DoubleStream.of(all).skip(Math.max(0, all.length - room)).toArray();
    }
}
