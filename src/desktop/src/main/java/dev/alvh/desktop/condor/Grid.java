package dev.alvh.desktop.condor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/** A table of words: its labels are made once and then only change their words. */
final class Grid extends GridPane {

    private final List<List<Label>> rows = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final int columns;

    /** A table whose first column is left-aligned and whose others are numbers. */
    Grid(List<String> headings) {
        columns = headings.size();
        getStyleClass().add("grid");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
            Label heading = new Label(headings.get(column));
            heading.getStyleClass().add("caption");
            heading.setMinWidth(USE_PREF_SIZE);
            heading.setMinHeight(USE_PREF_SIZE);
            heading.setTextAlignment(column == 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
            GridPane.setValignment(heading, VPos.BOTTOM);
            add(heading, column, 0);
            heads.add(heading);
        }
    }

    void head(int column, String text) {
        heads.get(column).setText(text);
    }

    void show(List<List<String>> words) {
        while (rows.size() < words.size()) {
            rows.add(row(rows.size() + 1));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                rows.get(row)
                        .get(column)
                        .setText(row < words.size() ? words.get(row).get(column) : "");
            }
        }
    }

    private List<Label> row(int at) {
        List<Label> labels = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Label label = new Label();
            label.getStyleClass().addAll("number", "cell");
            label.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            label.setMinWidth(USE_PREF_SIZE);
            add(label, column, at);
            labels.add(label);
        }
        return labels;
    }
}
