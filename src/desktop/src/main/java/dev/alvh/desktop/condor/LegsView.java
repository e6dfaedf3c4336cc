package dev.alvh.desktop.condor;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The legs with their greeks in dollars, and the total. */
final class LegsView extends VBox {

    private final Subscription subscription;

    LegsView(CondorViewModel viewModel) {
        getStyleClass().add("legs");
        setId("legs");
        Grid grid = new Grid(LegTable.HEADINGS);
        Tooltip.install(
                grid,
                new Tooltip("At the spot line on the chosen day, VIX following by the joint model. Without a quote the"
                        + " price is the model's."));
        getChildren().add(grid);
        subscription = viewModel.legs().subscribe(table -> {
            grid.head(LegTable.BID_ASK, table.quoted() ? LegTable.HEADINGS.get(LegTable.BID_ASK) : "");
            grid.show(table.rows());
        });
    }

    void close() {
        subscription.unsubscribe();
    }
}
