package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** From which session to which one is played. */
final class RangeView extends HBox implements Part {

    private final ReplayViewModel viewModel;
    private final DatePicker from = picker("range-from", "First session of the range");
    private final DatePicker to = picker("range-to", "Last session of the range");
    private final Button all = new Button("All");
    private boolean showing;

    RangeView(ReplayViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("replay-row");
        from.valueProperty().subscribe(_ -> choose());
        to.valueProperty().subscribe(_ -> choose());
        all.setId("range-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setAccessibleText("Play all sessions of the data");
        all.setOnAction(_ -> viewModel.chooseAll());
        getChildren().addAll(caption("from"), from, caption("to"), to, all);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.ends(), this::show)
                .value(viewModel.ranged(), chosen -> all.setDisable(!chosen));
    }

    private void show(Optional<ReplayViewModel.Ends> ends) {
        // what is made while it is played has no range to choose from
        boolean offered = ends.isPresent() && viewModel.hasRanges();
        setVisible(offered);
        setManaged(offered);
        showing = true;
        ends.ifPresent(chosen -> {
            from.setValue(chosen.from());
            to.setValue(chosen.to());
        });
        showing = false;
    }

    private void choose() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        if (!showing && first != null && last != null) {
            viewModel.choose(first, last);
            // what is no range goes back to the one that is played
            show(viewModel.ends().get());
        }
    }

    private DatePicker picker(String id, String what) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(what);
        picker.setEditable(false);
        picker.setPrefWidth(136);
        picker.setMinWidth(130);
        picker.setConverter(new IsoDate());
        picker.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || !viewModel.hasCurve(date));
            }
        });
        return picker;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}
