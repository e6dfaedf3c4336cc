package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Theme;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The table of curve numbers, with their units. */
public final class NumbersView extends VBox {

    private final TilesViewModel viewModel;
    private final GridPane grid = new GridPane();

    /** Shows the numbers of {@code viewModel}. */
    public NumbersView(TilesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("panel", "numbers-view");
        getStylesheets().add(Theme.sheet(NumbersView.class, "tiles.css"));
        grid.getStyleClass().add("numbers");
        grid.getColumnConstraints().addAll(fixed(HPos.LEFT), fixed(HPos.RIGHT), fixed(HPos.LEFT), growing());
        Label title = new Label("Curve numbers");
        title.getStyleClass().add("panel-title");
        getChildren().addAll(title, grid);
        viewModel.numbers().addListener((ListChangeListener<NumberRow>) _ -> rebuild());
        rebuild();
    }

    private static ColumnConstraints fixed(HPos alignment) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(alignment);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private void rebuild() {
        grid.getChildren().clear();
        for (int r = 0; r < viewModel.numbers().size(); r++) {
            NumberRow row = viewModel.numbers().get(r);
            Label value = new Label(row.value());
            value.getStyleClass().add("number");
            Label meaning = muted(row.meaning());
            meaning.setTooltip(new Tooltip(row.meaning()));
            grid.addRow(r, new Label(row.name()), value, muted(row.unit()), meaning);
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
