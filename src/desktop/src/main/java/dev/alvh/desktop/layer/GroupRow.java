package dev.alvh.desktop.layer;

import java.util.List;

/**
 * A group of layers and its totals.
 *
 * @param total for example {@code target 40 %, held 38 %}
 * @param state what a rule made of the group, or that none did
 */
public record GroupRow(String name, String total, String state, List<LayerRow> layers) {

    public GroupRow {
        layers = List.copyOf(layers);
    }
}
