package dev.alvh.desktop.layer;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.theme.Theme;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the last close proposes to trade. */
public final class TicketsView extends VBox implements Part {

    private final DecisionViewModel viewModel;
    private final Label decided = new Label();
    private final Label proposal = new Label();
    private final TextTable table = new TextTable(
            List.of(
                    Column.words("Side"),
                    Column.number("Lots"),
                    Column.words("Contract"),
                    Column.number("Limit, pts"),
                    Column.words("Note").growing()),
            _ -> {});

    /** Shows the proposal of {@code viewModel}. */
    public TicketsView(DecisionViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("tickets-view");
        getStylesheets().add(Theme.sheet(TicketsView.class, "layers.css"));
        decided.getStyleClass().add("caption");
        proposal.setId("proposal");
        proposal.setWrapText(true);
        proposal.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(proposal, decided, scroll);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.decided(), decided::setText)
                .value(viewModel.proposal(), proposal::setText)
                .value(viewModel.tickets(), this::show);
    }

    private void show(List<TicketRow> tickets) {
        table.setVisible(!tickets.isEmpty());
        table.show(tickets.stream()
                .map(ticket -> new TextTable.Row(
                        List.of(
                                Cell.of(ticket.side()),
                                Cell.of(ticket.quantity()),
                                Cell.of(ticket.contract()),
                                Cell.of(ticket.limit()),
                                Cell.muted(ticket.note())),
                        false))
                .toList());
    }
}
