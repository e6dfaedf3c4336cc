package dev.alvh.desktop.layer;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Ten rows in three groups. The rows are made once and then only change their words. */
public final class LayersView extends VBox implements Part {

    private static final int COLUMNS = 5;

    private record Line(Label contract, Label days, WeightBar bar, Label lots) {}

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private record Heading(Label total, List<Line> lines) {}

    private final List<Heading> headings = new ArrayList<>();
    private final LayersViewModel viewModel;
    private final Label size = new Label();

    /** What the rules made of the groups. */
    private final Label state = new Label();

    /** Shows {@code viewModel}. */
    public LayersView(LayersViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("panel", "layers-view");
        getStylesheets().add(Theme.sheet(LayersView.class, "layers.css"));
        Label title = new Label("Layers 4/4/2");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        size.setId("hedge-size");
        size.getStyleClass().addAll("number");
        size.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        state.getStyleClass().add("caption");
        state.setMinWidth(0);
        HBox heading = new HBox(10, title, state, space, size);
        heading.getStyleClass().add("heading");
        GridPane grid = grid(viewModel.groups().get());
        setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(heading, grid);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.size(), size::setText).value(viewModel.groups(), this::show);
    }

    private GridPane grid(List<GroupRow> groups) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("layers");
        grid.getColumnConstraints()
                .addAll(fixed(HPos.LEFT), fixed(HPos.LEFT), fixed(HPos.RIGHT), growing(), fixed(HPos.RIGHT));
        grid.addRow(
                0,
                caption("Layer"),
                caption("Contract"),
                caption("Days"),
                caption("Base ▏ target ▭ held ▬"),
                caption("Lots"));
        grid.getRowConstraints().add(row());
        int at = 1;
        for (GroupRow group : groups) {
            Label name = new Label(group.name());
            name.getStyleClass().add("group");
            Label total = new Label();
            total.getStyleClass().addAll("caption", "group");
            grid.add(name, 0, at, 2, 1);
            grid.add(total, 2, at, COLUMNS - 2, 1);
            GridPane.setHalignment(total, HPos.RIGHT);
            grid.getRowConstraints().add(row());
            at++;
            List<Line> lines = new ArrayList<>();
            for (LayerRow layer : group.layers()) {
                Line line = new Line(number(), number(), new WeightBar(), number());
                Label label = number();
                label.setText(layer.name());
                grid.addRow(at, label, line.contract(), line.days(), line.bar(), line.lots());
                grid.getRowConstraints().add(row());
                lines.add(line);
                at++;
            }
            headings.add(new Heading(total, lines));
        }
        return grid;
    }

    private void show(List<GroupRow> groups) {
        state.setText(groups.stream()
                .map(GroupRow::state)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining(" · ")));
        for (int g = 0; g < groups.size(); g++) {
            GroupRow group = groups.get(g);
            Heading heading = headings.get(g);
            heading.total().setText(group.total());
            for (int i = 0; i < group.layers().size(); i++) {
                show(group.layers().get(i), heading.lines().get(i));
            }
        }
    }

    private static void show(LayerRow row, Line line) {
        line.contract()
                .setText(row.contract() + row.stale().map(age -> "  " + age).orElse(""));
        for (Label price : List.of(line.contract(), line.days(), line.lots())) {
            price.pseudoClassStateChanged(STALE, row.stale().isPresent());
        }
        line.contract().setAccessibleText(row.spoken());
        line.days().setText(row.days());
        line.bar().show(row);
        line.lots().setText(row.lots());
    }

    private static ColumnConstraints fixed(HPos alignment) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(alignment);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    private static RowConstraints row() {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setValignment(VPos.CENTER);
        row.setMinHeight(17);
        row.setMaxHeight(30);
        return row;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label number() {
        Label label = new Label();
        label.getStyleClass().add("number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
