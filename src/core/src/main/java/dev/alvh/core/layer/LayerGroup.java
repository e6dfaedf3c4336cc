package dev.alvh.core.layer;

import java.util.List;

/** The three groups of the 4/4/2 shape. */
public enum LayerGroup {
    SHORT(0, 4),
    INTERMEDIATE(4, 8),
    DEEP(8, 10);

    private final int from;
    private final int to;

    LayerGroup(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The place of its first layer in {@link Layer#ALL}. */
    public int from() {
        return from;
    }

    /** The place after its last layer in {@link Layer#ALL}. */
    public int to() {
        return to;
    }

    /** Its layers, nearest first. */
    public List<Layer> layers() {
        return Layer.ALL.subList(from, to);
    }
}
