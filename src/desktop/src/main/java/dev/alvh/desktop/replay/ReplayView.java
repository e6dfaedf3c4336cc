package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.screen.ScreenView;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.theme.Theme;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The Replay screen: what is played, the time line, and the decisions of the session. */
public final class ReplayView extends VBox implements Part {

    private final ReplayViewModel viewModel;
    private final Label source = label("replay-source", "panel-title");
    private final Label position = label("replay-position", "number");
    private final DatePicker from = picker("First session of the range");
    private final DatePicker to = picker("Last session of the range");
    private final Label none = label("no-decisions", "muted");
    private final TimelineView timeline;
    private final TextTable decisions = new TextTable(
            List.of(
                    Column.number("Chicago"),
                    Column.number("Cash, $"),
                    Column.words("Decision").growing()),
            _ -> {});

    private ReplayView(ReplayViewModel viewModel) {
        this.viewModel = viewModel;
        this.timeline = new TimelineView(viewModel);
        getStyleClass().add("replay-view");
        getStylesheets().add(Theme.sheet(ReplayView.class, "replay.css"));
        none.setText("The policy has decided nothing in this session.");
        Label title = label("decisions-title", "panel-title");
        title.setText("Decisions of the session");
        ScrollPane scroll = new ScrollPane(decisions);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox list = panel("decisions", title, none, scroll);
        VBox line = panel("timeline-panel", timeline);
        setVgrow(timeline, Priority.ALWAYS);
        setVgrow(line, Priority.ALWAYS);
        getChildren().addAll(choice(), line, list);
    }

    /** The screen of {@code viewModel}. */
    public static ScreenView screen(ReplayViewModel viewModel) {
        ReplayView view = new ReplayView(viewModel);
        return new ScreenView(view, view);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.source(), name -> source.setText(name.isEmpty() ? "" : "Playing " + name))
                .value(viewModel.position(), position::setText)
                .value(viewModel.range(), this::show)
                .list(viewModel.decisions(), this::showDecisions)
                .and(timeline.follow());
    }

    private HBox choice() {
        from.valueProperty().subscribe(_ -> choose());
        to.valueProperty().subscribe(_ -> choose());
        Button folder = new Button("Open a data folder…");
        folder.setOnAction(_ -> chooseFolder());
        Button sample = new Button("Open the sample");
        sample.setOnAction(_ -> viewModel.openSample());
        sample.setVisible(viewModel.offersSample());
        sample.setManaged(viewModel.offersSample());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        source.setMinWidth(0);
        position.setMinWidth(USE_PREF_SIZE);
        HBox choice = new HBox(10, source, caption("from"), from, caption("to"), to, position, space, folder, sample);
        choice.getStyleClass().addAll("panel", "replay-choice");
        return choice;
    }

    private void show(Optional<ReplayViewModel.Range> range) {
        from.setDisable(range.isEmpty());
        to.setDisable(range.isEmpty());
        range.ifPresent(chosen -> {
            from.setValue(chosen.from());
            to.setValue(chosen.to());
        });
    }

    private void showDecisions() {
        none.setVisible(viewModel.decisions().isEmpty());
        none.setManaged(viewModel.decisions().isEmpty());
        decisions.setVisible(!viewModel.decisions().isEmpty());
        decisions.show(viewModel.decisions().stream()
                .map(row -> new TextTable.Row(
                        List.of(Cell.muted(row.time()), Cell.of(row.cash()), Cell.of(row.words())), false))
                .toList());
    }

    private void choose() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        if (first != null && last != null && !isShown(first, last)) {
            viewModel.choose(first, last);
            // what is no range goes back to the one that is played
            show(viewModel.range().get());
        }
    }

    private boolean isShown(LocalDate first, LocalDate last) {
        return viewModel
                .range()
                .get()
                .filter(new ReplayViewModel.Range(first, last)::equals)
                .isPresent();
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("A data folder");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.open(chosen.toPath());
        }
    }

    private DatePicker picker(String what) {
        DatePicker picker = new DatePicker();
        picker.setAccessibleText(what);
        picker.setEditable(false);
        picker.setPrefWidth(146);
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

    private static VBox panel(String id, Node... content) {
        VBox panel = new VBox(6, content);
        panel.setId(id);
        panel.getStyleClass().addAll("panel", "replay-panel");
        return panel;
    }

    private static Label caption(String text) {
        Label caption = label("", "caption");
        caption.setText(text);
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }

    private static Label label(String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
