package dev.alvh.desktop.layer;

import javafx.scene.layout.Region;

/** A layer's weights as lengths: a tick at the base, the target as an outline, what is held filled in. */
final class WeightBar extends Region {

    /** The weight at the right end: four times the base, as where a migrated layer has a spike's weight too. */
    static final double FULL = 0.4;

    private final Region held = part("held");
    private final Region target = part("target");
    private final Region base = part("base");
    private double heldWeight;
    private double targetWeight;
    private double baseWeight;

    WeightBar() {
        getStyleClass().add("weight-bar");
        setMinWidth(60);
        getChildren().addAll(held, target, base);
    }

    void show(LayerRow row) {
        heldWeight = row.held();
        targetWeight = row.target();
        baseWeight = row.base();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        held.resizeRelocate(0, 3, x(heldWeight), height - 6);
        target.resizeRelocate(0, 1, x(targetWeight), height - 2);
        base.resizeRelocate(x(baseWeight) - 1, 0, 2, height);
        target.setVisible(targetWeight > 0);
    }

    private double x(double weight) {
        return snapPositionX(Math.min(weight / FULL, 1) * getWidth());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }
}
