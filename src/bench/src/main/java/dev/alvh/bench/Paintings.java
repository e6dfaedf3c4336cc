package dev.alvh.bench;

import dev.alvh.desktop.theme.CanvasRegion;
import java.lang.reflect.Field;
import javafx.scene.Node;

/** Sees, from pulse to pulse, whether a chart was painted anew. The product has no such counter, so its field is read. */
final class Paintings {

    private final Node chart;
    private final Field paintedAt;
    private long last;

    Paintings(Node chart) {
        this.chart = chart;
        try {
            paintedAt = CanvasRegion.class.getDeclaredField("paintedAt");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a canvas region notes when it was painted", e);
        }
        paintedAt.setAccessible(true);
        last = at();
    }

    boolean isPaintedAnew() {
        long now = at();
        boolean anew = now != last;
        last = now;
        return anew;
    }

    private long at() {
        try {
            return paintedAt.getLong(chart);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
