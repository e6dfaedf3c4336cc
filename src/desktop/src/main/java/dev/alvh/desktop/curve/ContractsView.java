package dev.alvh.desktop.curve;

import dev.alvh.desktop.theme.Theme;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every listed future as a row; the picked-out one is marked, and a click picks another. */
public final class ContractsView extends VBox {

    /** A column: heading, text, whether it is aligned as a number. */
    private record Column(ObservableValue<String> title, Function<ContractRow, String> text, boolean number) {}

    private final CurveViewModel viewModel;
    private final List<Column> columns;
    private final GridPane grid = new GridPane();

    /** Shows the futures of {@code viewModel}. */
    public ContractsView(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        columns = List.of(
                column("Contract", ContractRow::contract, false),
                column("Settles", ContractRow::settlesShort, false),
                column("Days", ContractRow::days, true),
                column("Price, pts", ContractRow::price, true),
                column("Change, pts", ContractRow::change, true),
                column("Roll, %/yr", ContractRow::rollYield, true));
        getStyleClass().addAll("panel", "contracts-view");
        getStylesheets().add(Theme.sheet(ContractsView.class, "curve.css"));
        grid.getStyleClass().add("contracts");
        for (Column column : columns) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column.number() ? HPos.RIGHT : HPos.LEFT);
            constraints.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(constraints);
        }
        Label title = new Label("VX futures");
        title.getStyleClass().add("panel-title");
        Label baseline = new Label();
        baseline.getStyleClass().add("caption");
        baseline.textProperty().bind(viewModel.changeSince());
        HBox heading = new HBox(10, title, baseline);
        heading.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
        viewModel.contracts().addListener((ListChangeListener<ContractRow>) _ -> rebuild());
        viewModel.selected().addListener((_, _, _) -> rebuild());
        rebuild();
    }

    private static Column column(String title, Function<ContractRow, String> text, boolean number) {
        return new Column(new ReadOnlyStringWrapper(title), text, number);
    }

    private void rebuild() {
        grid.getChildren().clear();
        for (int c = 0; c < columns.size(); c++) {
            Label heading = new Label();
            heading.textProperty().bind(columns.get(c).title());
            heading.getStyleClass().addAll("caption", "cell");
            if (c == 0) {
                heading.getStyleClass().add("first");
            }
            heading.setAlignment(columns.get(c).number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            heading.setMaxWidth(Double.MAX_VALUE);
            heading.setMinWidth(USE_PREF_SIZE);
            grid.add(heading, c, 0);
        }
        for (int r = 0; r < viewModel.contracts().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                grid.add(cell(r, c), c, r + 1);
            }
        }
    }

    private Label cell(int r, int c) {
        ContractRow row = viewModel.contracts().get(r);
        Column column = columns.get(c);
        Label cell = new Label(column.text().apply(row));
        cell.getStyleClass().addAll("number", "cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.setAlignment(column.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (c == 0) {
            cell.getStyleClass().add("first");
        }
        if (!row.monthly()) {
            cell.getStyleClass().add("muted");
        }
        if (c == SETTLES_COLUMN && !row.settlementNote().isEmpty()) {
            cell.setText(cell.getText() + "*");
            cell.setTooltip(new Tooltip(row.settlementNote()));
        }
        if (r == viewModel.selected().get()) {
            cell.getStyleClass().add("picked");
        }
        cell.setOnMouseClicked(_ -> viewModel.select(r));
        return cell;
    }

    private static final int SETTLES_COLUMN = 1;
}
