package dev.alvh.core.layer;

import java.util.List;

/** The three groups of the 4/4/2 shape. */
public enum LayerGroup {
    SHORT,
    INTERMEDIATE,
    DEEP;

    /** Its layers, nearest first. */
    public List<Layer> layers() {
        return Layer.ALL.stream().filter(layer -> layer.group() == this).toList();
    }
}
