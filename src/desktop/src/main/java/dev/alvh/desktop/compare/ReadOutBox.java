package dev.alvh.desktop.compare;

import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The values at the crosshair, in a box beside it. */
final class ReadOutBox {

    private static final double PADDING = 6;
    private static final double COLUMN = 12;
    private static final double BESIDE = 10;
    private static final String EARNED = "P&L $";
    private static final String DIFFERENCE = "Δ $";

    private final Pen pen;
    private final CompareLayout layout;
    private final ReadOut read;
    private final List<ReadOut.Row> compared;
    private final double names;
    private final double earned;
    private final double width;
    private final double height;

    ReadOutBox(Pen pen, CompareLayout layout, ReadOut read) {
        this.pen = pen;
        this.layout = layout;
        this.read = read;
        compared = read.rows().stream().filter(row -> !row.behind().isEmpty()).toList();
        names = widest(isOne() ? DIFFERENCE : "", row -> layout.name(row.line()));
        earned = Math.max(widest(EARNED, ReadOut.Row::dollars), widest("", ReadOut.Row::behind));
        double columns = names + COLUMN + earned + (isOne() ? 0 : COLUMN + widest(DIFFERENCE, ReadOut.Row::behind));
        width = 2 * PADDING
                + Math.max(
                        columns,
                        Math.max(CompareLayout.textWidth(read.date()), CompareLayout.textWidth(read.happened())));
        height = CompareLayout.LINE * (read.rows().size() + (isOne() ? 4 : 3)) + PADDING;
    }

    /** Whether there is one difference, which then has a row and not a column: the box must not hide the chart. */
    private boolean isOne() {
        return compared.size() == 1;
    }

    private double widest(String heading, Function<ReadOut.Row, String> text) {
        return Stream.concat(Stream.of(heading), read.rows().stream().map(text))
                .mapToDouble(CompareLayout::textWidth)
                .max()
                .orElse(0);
    }

    void paint(double x) {
        Box plot = layout.earned().plot();
        double wanted = x < plot.centerX() ? x + BESIDE : x - BESIDE - width;
        double left = Math.clamp(wanted, 2, Math.max(2, layout.right() - width));
        double top = plot.y();
        GraphicsContext graphics = pen.graphics();
        pen.rectangle(left, top, width, height, Role.BAND);
        graphics.setStroke(pen.color(Role.EDGE));
        graphics.setLineWidth(1);
        graphics.strokeRect(left, top, width, height);
        rows(left + PADDING, top + (PADDING + CompareLayout.LINE) / 2);
    }

    private void rows(double left, double top) {
        double line = CompareLayout.LINE;
        double atEarned = left + names + COLUMN + earned;
        double atDifference = left + width - 2 * PADDING;
        pen.strongText(read.date(), left, top, TextAlignment.LEFT, Role.TEXT);
        pen.text(read.happened(), left, top + line, TextAlignment.LEFT, Role.MUTED);
        double y = top + 2 * line;
        pen.text(EARNED, atEarned, y, TextAlignment.RIGHT, Role.MUTED);
        if (compared.size() > 1) {
            pen.text(DIFFERENCE, atDifference, y, TextAlignment.RIGHT, Role.MUTED);
        }
        for (ReadOut.Row row : read.rows()) {
            y += line;
            pen.text(
                    layout.name(row.line()),
                    left,
                    y,
                    TextAlignment.LEFT,
                    row.line().role());
            pen.text(row.dollars(), atEarned, y, TextAlignment.RIGHT, Role.TEXT);
            if (!isOne()) {
                pen.text(row.behind(), atDifference, y, TextAlignment.RIGHT, Role.TEXT);
            }
        }
        if (isOne()) {
            y += line;
            pen.text(DIFFERENCE, left, y, TextAlignment.LEFT, Role.MUTED);
            pen.text(compared.getFirst().behind(), atEarned, y, TextAlignment.RIGHT, Role.TEXT);
        }
    }
}
