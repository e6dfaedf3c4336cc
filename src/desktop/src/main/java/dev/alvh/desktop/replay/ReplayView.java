package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.screen.ScreenView;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The Replay screen: what is played and from when, the time line, and the decisions of the session. */
public final class ReplayView extends VBox implements Part {

    private final ReplayViewModel viewModel;
    private final SourcesViewModel sources;
    private final Label source = label("replay-source", "panel-title");
    private final Label position = label("replay-position", "number");
    private final Label complaint = label("replay-complaint", "complaint");
    private final Label none = label("no-decisions", "muted");
    private final TextField moment = new TextField();
    private final RangeView range;
    private final SourcesView opening;
    private final TimelineView timeline;
    private final TextTable decisions = new TextTable(
            List.of(
                    Column.number("Chicago"),
                    Column.number("Cash, $"),
                    Column.words("Decision").growing()),
            _ -> {});

    private ReplayView(ReplayViewModel viewModel, SourcesViewModel sources) {
        this.viewModel = viewModel;
        this.sources = sources;
        this.range = new RangeView(viewModel);
        this.opening = new SourcesView(sources);
        this.timeline = new TimelineView(viewModel);
        getStyleClass().add("replay-view");
        getStylesheets().add(Theme.sheet(ReplayView.class, "replay.css"));
        none.setText("Nothing is decided in this session yet: the rules decide at its close.");
        Label title = label("decisions-title", "panel-title");
        title.setText("Decisions of the session");
        ScrollPane scroll = new ScrollPane(decisions);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox list = panel("decisions", title, none, scroll);
        VBox line = panel("timeline-panel", timeline);
        setVgrow(timeline, Priority.ALWAYS);
        setVgrow(line, Priority.ALWAYS);
        complaint.setWrapText(true);
        getChildren().addAll(panel("replay-choice", playing(), opening, complaint), line, list);
    }

    /** The screen of its view models. */
    public static ScreenView screen(ReplayViewModel viewModel, SourcesViewModel sources) {
        ReplayView view = new ReplayView(viewModel, sources);
        return new ScreenView(view, view);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .and(viewModel.follow())
                .and(opening.follow())
                .and(range.follow())
                .value(sources.source(), name -> source.setText(name.isEmpty() ? "" : "Playing " + name))
                .value(viewModel.position(), position::setText)
                .value(viewModel.complaint(), _ -> complain())
                .value(sources.complaint(), _ -> complain())
                .list(viewModel.decisions(), this::showDecisions)
                .and(timeline.follow());
    }

    private HBox playing() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        source.setMinWidth(0);
        position.setMinWidth(USE_PREF_SIZE);
        moment.setId("go-to");
        moment.setPromptText("go to 10:30");
        moment.setPrefColumnCount(12);
        moment.setMinWidth(110);
        moment.setAccessibleText("Go to a moment: a time, a date, or both, in Chicago");
        moment.setTooltip(new Tooltip("10:30, 2018-02-05, or 2018-02-05 10:30, Chicago time"));
        moment.setOnAction(_ -> {
            viewModel.goTo(moment.getText());
            moment.clear();
            timeline.requestFocus();
        });
        HBox row = new HBox(source, space, position, moment, range);
        row.getStyleClass().add("replay-row");
        return row;
    }

    private void complain() {
        String why = sources.complaint().get().isEmpty()
                ? viewModel.complaint().get()
                : sources.complaint().get();
        complaint.setText(why);
        complaint.setVisible(!why.isEmpty());
        complaint.setManaged(!why.isEmpty());
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

    private static VBox panel(String id, Node... content) {
        VBox panel = new VBox(6, content);
        panel.setId(id);
        panel.getStyleClass().addAll("panel", "replay-panel");
        return panel;
    }

    private static Label label(String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
