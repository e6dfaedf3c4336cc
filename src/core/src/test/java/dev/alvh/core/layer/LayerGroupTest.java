package dev.alvh.core.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerGroupTest {

    @ParameterizedTest
    @EnumSource(LayerGroup.class)
    void aGroupIsTheLayersThatNameIt(LayerGroup group) {
        assertEquals(Layer.ALL.stream().filter(layer -> layer.group() == group).toList(), group.layers());
    }

    @Test
    void theShapeIs442() {
        assertEquals(4, LayerGroup.SHORT.layers().size());
        assertEquals(4, LayerGroup.INTERMEDIATE.layers().size());
        assertEquals(2, LayerGroup.DEEP.layers().size());
    }
}
