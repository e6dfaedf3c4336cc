package dev.alvh.desktop.tiles;

import dev.alvh.desktop.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** The scale of a gauge from {@code -limit} to {@code limit}: its ends, its threshold, and when a number is beyond. */
final class GaugeLabels {

    private static final double HEIGHT = 14;
    private static final double BELOW = 3;
    private static final double OUTSIDE = 11;
    private static final double HALF_BAR = 6;

    private final double limit;
    private final Label low;
    private final Label high;
    private final double[] marks;
    private final List<Label> markLabels;
    private final Label offScale = label("");

    GaugeLabels(double limit, double... marks) {
        this.limit = limit;
        this.marks = marks.clone();
        low = label(Numbers.signed(-limit, 0));
        high = label(Numbers.signed(limit, 0));
        markLabels = Arrays.stream(marks)
                .mapToObj(mark -> label(Numbers.fixed(mark, 2)))
                .toList();
        offScale.getStyleClass().add("off-scale");
    }

    List<Label> all() {
        return Stream.concat(Stream.of(low, high, offScale), markLabels.stream())
                .toList();
    }

    void show(OptionalDouble level) {
        offScale.setText(beyond(level.orElse(0), limit));
    }

    /** On which side a value is off the scale; empty where the needle can show it. */
    static String beyond(double value, double limit) {
        return value > limit ? "off scale ›" : value < -limit ? "‹ off scale" : "";
    }

    /** Around an arc that stands on {@code foot}. */
    void layout(double centerX, double foot, double radius) {
        putCentered(low, centerX - radius + HALF_BAR, foot + BELOW);
        putCentered(high, centerX + radius - HALF_BAR, foot + BELOW);
        putCentered(offScale, centerX, foot + BELOW);
        for (int i = 0; i < marks.length; i++) {
            double angle = Math.PI * (limit - marks[i]) / (2 * limit);
            Label mark = markLabels.get(i);
            // the last has the room to its right, those before it have it to their left
            double shift = i == marks.length - 1 ? 0 : mark.prefWidth(-1);
            put(
                    mark,
                    centerX + (radius + OUTSIDE) * Math.cos(angle) - shift,
                    foot - (radius + OUTSIDE) * Math.sin(angle) - HEIGHT / 2);
        }
    }

    private static void putCentered(Label label, double centerX, double y) {
        put(label, centerX - label.prefWidth(-1) / 2, y);
    }

    private static void put(Label label, double x, double y) {
        label.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(label.prefWidth(-1)), HEIGHT);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("gauge-label");
        label.setMouseTransparent(true);
        return label;
    }
}
