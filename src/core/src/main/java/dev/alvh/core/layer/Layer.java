package dev.alvh.core.layer;

import java.util.List;

/** One tenth of the hedge: a share of its dollars per VIX point, at one distance on the curve. */
public enum Layer {
    S1(LayerGroup.SHORT, 9),
    S2(LayerGroup.SHORT, 16),
    S3(LayerGroup.SHORT, 23),
    S4(LayerGroup.SHORT, 30),
    I1(LayerGroup.INTERMEDIATE, 45),
    I2(LayerGroup.INTERMEDIATE, 60),
    I3(LayerGroup.INTERMEDIATE, 75),
    I4(LayerGroup.INTERMEDIATE, 90),
    D1(LayerGroup.DEEP, 120),
    D2(LayerGroup.DEEP, 180);

    public static final List<Layer> ALL = List.of(values());

    /** w⁰, the same for all ten. */
    public static final double BASE_WEIGHT = 0.10;

    private final LayerGroup group;
    private final int targetDays;

    Layer(LayerGroup group, int targetDays) {
        this.group = group;
        this.targetDays = targetDays;
    }

    public LayerGroup group() {
        return group;
    }

    /** Calendar days to settlement that the layer aims at. */
    public int targetDays() {
        return targetDays;
    }

    /** Whether it holds VIX calls; otherwise VX futures. */
    public boolean holdsCalls() {
        return group == LayerGroup.DEEP;
    }
}
