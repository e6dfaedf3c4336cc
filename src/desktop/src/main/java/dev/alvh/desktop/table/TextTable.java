package dev.alvh.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * A table of words and numbers. Its labels are made once and then only change their words: a table that is rebuilt sixty
 * times a second costs the frame that it is shown in.
 */
public final class TextTable extends GridPane {

    /**
     * A column.
     *
     * @param title empty for none
     * @param number aligned to the right, in figures of one width
     * @param grows shares the room that is left; words give way first where there is too little
     */
    public record Column(String title, boolean number, boolean grows) {

        /** Words in the text's own font. */
        public static Column words(String title) {
            return new Column(title, false, false);
        }

        public static Column number(String title) {
            return new Column(title, true, false);
        }

        public Column growing() {
            return new Column(title, number, true);
        }
    }

    /** How a cell is written. */
    public enum Look {
        PLAIN,
        MUTED,
        STALE
    }

    /**
     * A cell.
     *
     * @param tip shown where the mouse rests; empty for none
     */
    public record Cell(String text, Look look, String tip) {

        public static Cell of(String text) {
            return new Cell(text, Look.PLAIN, "");
        }

        public static Cell muted(String text) {
            return new Cell(text, Look.MUTED, "");
        }
    }

    /**
     * A row.
     *
     * @param cells one for each column
     * @param picked whether it is marked
     */
    public record Row(List<Cell> cells, boolean picked) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final List<Column> columns;
    private final IntConsumer picker;
    private final List<Label> titles = new ArrayList<>();
    private final List<List<Label>> rows = new ArrayList<>();
    private int shown;

    /**
     * A table without rows.
     *
     * @param picker hears which row is clicked
     */
    public TextTable(List<Column> columns, IntConsumer picker) {
        this.columns = List.copyOf(columns);
        this.picker = picker;
        getStyleClass().add("text-table");
        for (Column column : columns) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column.number() ? HPos.RIGHT : HPos.LEFT);
            constraints.setFillWidth(true);
            if (column.grows()) {
                constraints.setHgrow(Priority.ALWAYS);
                constraints.setMinWidth(column.number() ? USE_COMPUTED_SIZE : 0);
            }
            getColumnConstraints().add(constraints);
            Label title = label(column, "caption");
            title.setText(column.title());
            titles.add(title);
        }
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            addRow(0, titles.toArray(Label[]::new));
        }
    }

    /** Shows these rows and no others. */
    public void show(List<Row> wanted) {
        while (rows.size() < wanted.size()) {
            rows.add(newRow(rows.size()));
        }
        for (int r = 0; r < wanted.size(); r++) {
            if (r >= shown) {
                addRow(r + 1, rows.get(r).toArray(Label[]::new));
            }
            show(rows.get(r), wanted.get(r));
        }
        for (int r = wanted.size(); r < shown; r++) {
            getChildren().removeAll(rows.get(r));
        }
        shown = wanted.size();
        collapse(wanted);
    }

    /** A column in which no row has anything takes no room. */
    private void collapse(List<Row> wanted) {
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            boolean used = wanted.isEmpty()
                    || wanted.stream()
                            .anyMatch(row -> !row.cells().get(column).text().isEmpty());
            getColumnConstraints().get(c).setHgrow(used && columns.get(c).grows() ? Priority.ALWAYS : Priority.NEVER);
            Stream.concat(Stream.of(titles.get(c)), rows.stream().map(row -> row.get(column)))
                    .forEach(label -> {
                        label.setManaged(used);
                        label.setVisible(used);
                    });
        }
    }

    private void show(List<Label> labels, Row row) {
        for (int c = 0; c < labels.size(); c++) {
            Label label = labels.get(c);
            Cell cell = row.cells().get(c);
            label.setText(cell.text());
            label.pseudoClassStateChanged(PICKED, row.picked());
            label.pseudoClassStateChanged(MUTED, cell.look() == Look.MUTED);
            label.pseudoClassStateChanged(STALE, cell.look() == Look.STALE);
            tip(label, cell.tip());
        }
    }

    private static void tip(Label label, String text) {
        Tooltip present = label.getTooltip();
        if (text.isEmpty()) {
            label.setTooltip(null);
        } else if (present == null) {
            label.setTooltip(new Tooltip(text));
        } else {
            present.setText(text);
        }
    }

    private List<Label> newRow(int index) {
        return columns.stream()
                .map(column -> {
                    Label label = label(column, column.number() ? "number" : "words");
                    label.setOnMouseClicked(_ -> picker.accept(index));
                    return label;
                })
                .toList();
    }

    private Label label(Column column, String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClass, "cell");
        label.setAlignment(column.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(column.grows() && !column.number() ? 0 : USE_PREF_SIZE);
        return label;
    }
}
