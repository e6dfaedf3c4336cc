package dev.alvh.desktop.compare;

import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The values at the crosshair, in a box beside it. */
final class ReadOutBox {

    private static final double PADDING = 6;
    private static final double COLUMN = 12;
    private static final String EARNED = "P&L $";
    private static final String BEHIND = "adaptive − it $";

    private final Pen pen;
    private final CompareLayout layout;
    private final ReadOut read;

    ReadOutBox(Pen pen, CompareLayout layout, ReadOut read) {
        this.pen = pen;
        this.layout = layout;
        this.read = read;
    }

    void paint(double x) {
        double names = widest(row -> CompareLayout.textWidth(row.line().key()), "");
        double earned = widest(row -> CompareLayout.textWidth(row.dollars()), EARNED);
        double behind = widest(row -> CompareLayout.textWidth(row.behind()), BEHIND);
        double width = 2 * PADDING
                + Math.max(
                        names + COLUMN + earned + COLUMN + behind,
                        Math.max(CompareLayout.textWidth(read.date()), CompareLayout.textWidth(read.happened())));
        double height = CompareLayout.LINE * (read.rows().size() + 3) + PADDING;
        Box plot = layout.earned().plot();
        double right = layout.difference().plot().right();
        // on the side with more room
        double left = x > (plot.x() + right) / 2 ? x - 10 - width : x + 10;
        double top = plot.y();
        GraphicsContext graphics = pen.graphics();
        pen.rectangle(left, top, width, height, Role.BAND);
        graphics.setStroke(pen.color(Role.EDGE));
        graphics.setLineWidth(1);
        graphics.strokeRect(left, top, width, height);
        double y = top + PADDING / 2 + CompareLayout.LINE / 2;
        pen.strongText(read.date(), left + PADDING, y, TextAlignment.LEFT, Role.TEXT);
        y += CompareLayout.LINE;
        pen.text(read.happened(), left + PADDING, y, TextAlignment.LEFT, Role.MUTED);
        y += CompareLayout.LINE;
        double atEarned = left + PADDING + names + COLUMN + earned;
        double atBehind = left + width - PADDING;
        pen.text(EARNED, atEarned, y, TextAlignment.RIGHT, Role.MUTED);
        pen.text(BEHIND, atBehind, y, TextAlignment.RIGHT, Role.MUTED);
        for (ReadOut.Row row : read.rows()) {
            y += CompareLayout.LINE;
            pen.text(
                    row.line().key(),
                    left + PADDING,
                    y,
                    TextAlignment.LEFT,
                    row.line().role());
            pen.text(row.dollars(), atEarned, y, TextAlignment.RIGHT, Role.TEXT);
            pen.text(row.behind(), atBehind, y, TextAlignment.RIGHT, Role.TEXT);
        }
    }

    private double widest(ToDoubleFunction<ReadOut.Row> width, String heading) {
        List<ReadOut.Row> rows = read.rows();
        return Math.max(
                CompareLayout.textWidth(heading),
                rows.stream().mapToDouble(width).max().orElse(0));
    }
}
