package dev.alvh.desktop.tiles;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.table.TextTable.Look;
import dev.alvh.desktop.theme.Theme;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The table of curve numbers, with their units. */
public final class NumbersView extends VBox implements Part {

    private final TilesViewModel viewModel;
    private final TextTable table = new TextTable(
            List.of(
                    Column.words("Number"),
                    Column.number("Value"),
                    Column.words("Unit"),
                    Column.words("What it is").growing()),
            _ -> {});

    /** Shows the numbers of {@code viewModel}. */
    public NumbersView(TilesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("numbers-view");
        getStylesheets().add(Theme.sheet(NumbersView.class, "tiles.css"));
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    @Override
    public Subscription follow() {
        return new Followed().list(viewModel.numbers(), this::show);
    }

    private void show() {
        table.show(viewModel.numbers().stream().map(NumbersView::row).toList());
    }

    private static TextTable.Row row(NumberRow row) {
        Look look = row.stale().isPresent() ? Look.STALE : Look.PLAIN;
        String meaning =
                row.stale().map(age -> "stale " + age + ": " + row.meaning()).orElse(row.meaning());
        return new TextTable.Row(
                List.of(
                        Cell.of(row.name()),
                        new Cell(row.value(), look, ""),
                        Cell.muted(row.unit()),
                        new Cell(meaning, Look.MUTED, meaning)),
                false);
    }
}
