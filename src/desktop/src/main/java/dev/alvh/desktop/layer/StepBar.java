package dev.alvh.desktop.layer;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** One step of a waterfall as a length from the weight before to the weight after; where both are one, a tick. */
final class StepBar extends Region {

    private static final PseudoClass LESS = PseudoClass.getPseudoClass("less");

    private final Region change = new Region();
    private final double from;
    private final double to;

    StepBar(double before, double after) {
        from = Math.min(before, after);
        to = Math.max(before, after);
        getStyleClass().add("step-bar");
        change.getStyleClass().add("change");
        change.pseudoClassStateChanged(LESS, after < before);
        change.setManaged(false);
        setMinWidth(40);
        getChildren().add(change);
    }

    @Override
    protected void layoutChildren() {
        double left = x(from);
        change.resizeRelocate(left, 2, Math.max(x(to) - left, 2), getHeight() - 4);
    }

    private double x(double weight) {
        return snapPositionX(Math.min(weight / WeightBar.FULL, 1) * getWidth());
    }
}
