package dev.alvh.desktop.layer;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
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

    private static final int COLUMNS = 7;

    private record Line(
            String layer,
            Region back,
            Label contract,
            Label days,
            WeightBar bar,
            Label target,
            Label lots,
            Label why) {}

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private record Heading(Label state, Label total, List<Line> lines) {}

    private final List<Heading> headings = new ArrayList<>();
    private final LayersViewModel viewModel;
    private final DecisionViewModel decision;
    private final Runnable picked;
    private final Label size = new Label();

    /**
     * Shows {@code viewModel}.
     *
     * @param decision explains the layer that is picked here
     * @param picked is told that one was
     */
    public LayersView(LayersViewModel viewModel, DecisionViewModel decision, Runnable picked) {
        this.viewModel = viewModel;
        this.decision = decision;
        this.picked = picked;
        getStyleClass().addAll("panel", "layers-view");
        getStylesheets().add(Theme.sheet(LayersView.class, "layers.css"));
        Label title = new Label("Layers 4/4/2");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        size.setId("hedge-size");
        size.getStyleClass().addAll("number");
        size.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(10, title, caption("▏base  ▭ target  ▬ held"), space(), size);
        heading.getStyleClass().add("heading");
        GridPane grid = grid(viewModel.groups().get());
        setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(heading, grid);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.size(), size::setText)
                .value(viewModel.groups(), this::show)
                .value(decision.picked(), this::mark);
    }

    private GridPane grid(List<GroupRow> groups) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("layers");
        grid.setId("layers");
        grid.setFocusTraversable(true);
        grid.setOnKeyPressed(this::press);
        grid.getColumnConstraints()
                .addAll(
                        fixed(HPos.LEFT),
                        fixed(HPos.LEFT),
                        fixed(HPos.RIGHT),
                        growing(60, 150),
                        fixed(HPos.RIGHT),
                        fixed(HPos.RIGHT),
                        growing(0, Double.MAX_VALUE));
        grid.addRow(
                0,
                caption("Layer"),
                caption("Contract"),
                caption("Days"),
                caption("Weight"),
                caption("%"),
                caption("Lots"),
                caption("Why"));
        grid.getRowConstraints().add(row());
        int at = 1;
        for (GroupRow group : groups) {
            Label name = new Label(group.name());
            name.getStyleClass().add("group");
            Label state = caption("");
            Label total = caption("");
            HBox words = new HBox(8, name, state, space(), total);
            words.getStyleClass().add("heading");
            // next to its own rows, and away from those of the group before
            words.setMaxHeight(USE_PREF_SIZE);
            GridPane.setValignment(words, VPos.BOTTOM);
            grid.add(words, 0, at, COLUMNS, 1);
            grid.getRowConstraints().add(row());
            at++;
            List<Line> lines = new ArrayList<>();
            for (LayerRow layer : group.layers()) {
                lines.add(line(grid, at, layer.name()));
                grid.getRowConstraints().add(row());
                at++;
            }
            headings.add(new Heading(state, total, lines));
        }
        return grid;
    }

    private Line line(GridPane grid, int row, String layer) {
        Region back = new Region();
        back.getStyleClass().add("layer-row");
        back.setId("layer-" + layer);
        back.setOnMouseClicked(_ -> {
            grid.requestFocus();
            decision.pick(layer);
            picked.run();
        });
        grid.add(back, 0, row, COLUMNS, 1);
        Label why = caption("");
        why.setMinWidth(0);
        Line line = new Line(layer, back, number(), number(), new WeightBar(), number(), number(), why);
        Label name = number();
        name.setText(layer);
        List<Node> cells =
                List.of(name, line.contract(), line.days(), line.bar(), line.target(), line.lots(), line.why());
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).setMouseTransparent(true);
            grid.add(cells.get(column), column, row);
        }
        return line;
    }

    private void press(KeyEvent event) {
        int rows = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (rows != 0) {
            decision.move(rows);
            picked.run();
            event.consume();
        }
    }

    private void show(List<GroupRow> groups) {
        for (int g = 0; g < groups.size(); g++) {
            GroupRow group = groups.get(g);
            Heading heading = headings.get(g);
            heading.state().setText(group.state());
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
        line.back().setAccessibleText(row.spoken());
        line.days().setText(row.days());
        line.bar().show(row);
        line.target().setText(row.targetText());
        line.lots().setText(row.lots());
        line.why().setText(row.why());
    }

    private void mark(String layer) {
        headings.stream()
                .flatMap(heading -> heading.lines().stream())
                .forEach(line ->
                        line.back().pseudoClassStateChanged(PICKED, line.layer().equals(layer)));
    }

    private static ColumnConstraints fixed(HPos alignment) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(alignment);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints growing(double least, double most) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        column.setMinWidth(least);
        column.setMaxWidth(most);
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

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
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
