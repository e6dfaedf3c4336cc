package dev.alvh.desktop.curve;

import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import javafx.scene.text.TextAlignment;

/** Draws the pane below the curve. */
final class DifferencePainter {

    private final Pen pen;

    DifferencePainter(Pen pen) {
        this.pen = pen;
    }

    void paint(DifferenceLayout layout, String title) {
        Box plot = layout.plot();
        pen.horizontalLine(layout.zero(), plot.x(), plot.right(), Role.EDGE);
        pen.text("0", plot.x() - 8, layout.zero(), TextAlignment.RIGHT, Role.MUTED);
        for (DifferenceLayout.Bar bar : layout.bars()) {
            double top = Math.min(bar.y(), layout.zero());
            pen.rectangle(
                    Math.rint(bar.x() - DifferenceLayout.HALF_BAR),
                    top,
                    2 * DifferenceLayout.HALF_BAR,
                    Math.max(1, Math.abs(bar.y() - layout.zero())),
                    bar.stale() ? Role.MUTED : Role.OVERLAY_1);
            pen.text(bar.label(), bar.x(), bar.labelY(), TextAlignment.CENTER, bar.stale() ? Role.MUTED : Role.TEXT);
        }
        pen.text(title, plot.right(), plot.y() - 8, TextAlignment.RIGHT, Role.MUTED);
    }
}
