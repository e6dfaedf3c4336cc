package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The legs with their greeks in dollars, and the total. */
final class LegsView extends VBox implements Part {

    private final CondorViewModel viewModel;
    private final Grid grid = new Grid(LegTable.HEADINGS);

    LegsView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("legs");
        setId("legs");
        Tooltip.install(
                grid,
                new Tooltip("At the spot line on the chosen day, VIX following by the joint model. Without a quote the"
                        + " price is the model's."));
        getChildren().add(grid);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.legs(), table -> {
            grid.head(LegTable.BID_ASK, table.quoted() ? LegTable.HEADINGS.get(LegTable.BID_ASK) : "");
            grid.show(table.rows());
        });
    }
}
