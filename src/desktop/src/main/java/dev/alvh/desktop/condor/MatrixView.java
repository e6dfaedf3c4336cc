package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Profit by moves of SPX and VIX as a heat table; the joint model's column first, the present cell outlined. */
final class MatrixView extends VBox implements Part {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double STRONGEST = 0.5;
    private static final double ROW = 18;

    /** Half of the last digit in which a row's move is written. */
    private static final double SAME_MOVE = 0.0005;

    private final CondorViewModel viewModel;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();

    MatrixView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("matrix");
        setId("matrix");
        title.getStyleClass().add("caption");
        grid.getStyleClass().add("heat");
        getChildren().addAll(title, grid);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.matrix(), this::show).value(viewModel.readOut(), _ -> outline());
    }

    private void show(MatrixTable table) {
        title.setText(table.title());
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.add(caption("SPX %"), 0, 0);
        grid.add(caption("VIX %"), 1, 0);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints moves = new ColumnConstraints();
            moves.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(moves);
        }
        for (int column = 0; column < table.headings().size(); column++) {
            // the joint model's moves of VIX stand beside its profits
            Label heading = caption(table.headings().get(column));
            grid.add(heading, column + 2, 0);
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            MatrixTable.Row words = table.rows().get(row);
            grid.add(number(words.heading()), 0, row + 1);
            grid.add(caption(words.jointVix()), 1, row + 1);
            List<MatrixTable.Cell> cells = words.cells();
            for (int column = 0; column < cells.size(); column++) {
                StackPane cell = cell(cells.get(column));
                cell.setAccessibleText("SPX " + words.heading() + " %, VIX "
                        + (column == 0 ? words.jointVix() : table.headings().get(column)) + " %: "
                        + cells.get(column).text() + " thousand dollars");
                if (column == 0) {
                    cell.getStyleClass().add("joint");
                }
                grid.add(cell, column + 2, row + 1);
            }
        }
        outline();
    }

    /** The joint model's cell of the row on which the spot line stands. */
    private void outline() {
        ReadOut readOut = viewModel.readOut().get();
        double market = viewModel.picture().get().market();
        List<MatrixTable.Row> rows = viewModel.matrix().get().rows();
        if (rows.isEmpty() || market <= 0 || Double.isNaN(readOut.spot())) {
            return;
        }
        double move = readOut.spot() / market - 1;
        int nearest = 0;
        for (int row = 1; row < rows.size(); row++) {
            if (Math.abs(rows.get(row).move() - move)
                    < Math.abs(rows.get(nearest).move() - move)) {
                nearest = row;
            }
        }
        // between two rows no cell says what the spot line says
        boolean exact = Math.abs(rows.get(nearest).move() - move) < SAME_MOVE;
        for (Node node : grid.getChildren()) {
            node.pseudoClassStateChanged(
                    CURRENT, exact && GridPane.getColumnIndex(node) == 2 && GridPane.getRowIndex(node) == nearest + 1);
        }
    }

    private static StackPane cell(MatrixTable.Cell words) {
        Region heat = new Region();
        heat.getStyleClass().add(words.loss() ? "loss" : "gain");
        heat.setOpacity(STRONGEST * words.strength());
        StackPane cell = new StackPane(heat, number(words.text()));
        cell.getStyleClass().add("heat-cell");
        cell.setMinHeight(0);
        cell.setPrefHeight(ROW);
        return cell;
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
