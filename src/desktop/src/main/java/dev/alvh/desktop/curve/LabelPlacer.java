package dev.alvh.desktop.curve;

import dev.alvh.desktop.curve.Box.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for labels around points, one after the other: on no other label and no marker, within the plot, and away
 * from lines where it can. The first of equally good places wins, so labels do not jump without a reason.
 */
final class LabelPlacer {

    /** Where a label goes, seen from its point. */
    enum Side {
        ABOVE,
        BELOW,
        RIGHT,
        LEFT,
        ABOVE_RIGHT,
        BELOW_RIGHT,
        ABOVE_LEFT,
        BELOW_LEFT
    }

    private static final double LATER_CHOICE = 1;

    private final Box plot;
    private final List<Stroke> lines;
    private final List<Box> taken = new ArrayList<>();

    LabelPlacer(Box plot, List<Stroke> lines) {
        this.plot = plot;
        this.lines = List.copyOf(lines);
    }

    /** Nothing may cover this. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /**
     * Takes the best place for a label; empty where every place is on something else.
     *
     * @param gap pixels between point and label
     * @param sides in order of preference
     */
    Optional<Box> place(double x, double y, double width, double height, double gap, List<Side> sides) {
        Optional<Box> best = Optional.empty();
        double bestCost = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < sides.size(); choice++) {
            Box box = at(sides.get(choice), x, y, width, height, gap);
            double cost = choice * LATER_CHOICE
                    + lines.stream()
                            .filter(box::crosses)
                            .mapToDouble(line -> line.weight().cost())
                            .sum();
            if (cost < bestCost && plot.contains(box) && taken.stream().noneMatch(box::overlaps)) {
                best = Optional.of(box);
                bestCost = cost;
            }
        }
        best.ifPresent(taken::add);
        return best;
    }

    private static Box at(Side side, double x, double y, double width, double height, double gap) {
        double left = switch (side) {
            case ABOVE, BELOW -> x - width / 2;
            case RIGHT, ABOVE_RIGHT, BELOW_RIGHT -> x + gap;
            case LEFT, ABOVE_LEFT, BELOW_LEFT -> x - gap - width;
        };
        double top = switch (side) {
            case RIGHT, LEFT -> y - height / 2;
            case ABOVE, ABOVE_RIGHT, ABOVE_LEFT -> y - gap - height;
            case BELOW, BELOW_RIGHT, BELOW_LEFT -> y + gap;
        };
        return new Box(left, top, width, height);
    }
}
