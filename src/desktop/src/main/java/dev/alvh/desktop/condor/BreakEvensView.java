package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The break-evens of the condor with every hedge, and how far each hedge shifts them. */
final class BreakEvensView extends VBox implements Part {

    private final CondorViewModel viewModel;
    private final Grid grid = new Grid(BreakEvenRow.HEADINGS);
    private final Label note = new Label();

    BreakEvensView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("break-evens");
        setId("break-evens");
        Tooltip.install(grid, new Tooltip("""
                        At expiry, points of SPX. bp: basis points of SPX that the hedge moves it, carry paid:
                        below, + where the market must fall further; above, + where it must rise further.
                        β: the sign of what the hedge earns when VIX futures rise.
                        Scale: a static hedge is multiplied so that its average size is the adaptive one's to date.
                        —: the book loses at spot, its profit keeps its sign, or its scale is not known yet."""));
        note.getStyleClass().add("caption");
        note.setId("hedge-trouble");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(grid, note);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.breakEvens(), rows -> {
                    grid.show(rows);
                    setAccessibleText(viewModel.spokenBreakEvens());
                })
                .value(viewModel.trouble(), why -> {
                    note.setText(why);
                    note.setVisible(!why.isEmpty());
                    note.setManaged(!why.isEmpty());
                });
    }
}
