package dev.alvh.desktop.curve;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.table.TextTable.Look;
import dev.alvh.desktop.theme.Theme;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Every listed future as a row; the picked-out one is marked, and a click picks another. */
public final class ContractsView extends VBox implements Part {

    /** Without room for quotes and days; the days are on the chart's axis and in its read-out too. */
    private static final double NARROW = 540;

    private final CurveViewModel viewModel;
    private final Label baseline = new Label();
    private final TextTable table;
    private boolean narrow;

    /** Shows the futures of {@code viewModel}. */
    public ContractsView(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        this.table = new TextTable(
                List.of(
                        Column.words("Contract"),
                        Column.number("Settles").growing(),
                        Column.number("Days").growing(),
                        Column.number("Price").growing(),
                        Column.number("Bid–ask").growing(),
                        Column.number("Change").growing(),
                        Column.number("Roll, %/yr").growing(),
                        Column.number("Age")),
                viewModel::select);
        getStyleClass().add("contracts-view");
        getStylesheets().add(Theme.sheet(ContractsView.class, "curve.css"));
        Label unit = new Label("Prices in points.");
        unit.getStyleClass().add("caption");
        baseline.getStyleClass().add("caption");
        HBox heading = new HBox(10, unit, baseline);
        heading.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(heading, scroll);
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() < NARROW;
            if (now != narrow) {
                narrow = now;
                show();
            }
        });
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.changeSince(), baseline::setText)
                .value(viewModel.selected(), _ -> show())
                .list(viewModel.contracts(), this::show);
    }

    private void show() {
        List<ContractRow> rows = viewModel.contracts();
        table.show(IntStream.range(0, rows.size())
                .mapToObj(r -> row(rows.get(r), r == viewModel.selected().get()))
                .toList());
    }

    private TextTable.Row row(ContractRow row, boolean picked) {
        Look name = row.monthly() ? Look.PLAIN : Look.MUTED;
        Look price = row.stale().isPresent() ? Look.STALE : name;
        boolean moved = !row.settlementNote().isEmpty();
        return new TextTable.Row(
                List.of(
                        new Cell(row.contract(), name, ""),
                        new Cell(row.settlesShort() + (moved ? "*" : ""), name, row.settlementNote()),
                        new Cell(narrow && !row.sides().isEmpty() ? "" : row.days(), name, ""),
                        new Cell(row.price(), price, ""),
                        new Cell(row.sides(), price, ""),
                        new Cell(row.change(), price, ""),
                        new Cell(row.rollYield(), price, ""),
                        new Cell(row.stale().orElse(""), Look.STALE, "")),
                picked);
    }
}
