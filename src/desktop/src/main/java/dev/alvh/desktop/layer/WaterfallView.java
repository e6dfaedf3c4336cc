package dev.alvh.desktop.layer;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Why the picked layer has its target: from its base through each rule, with the sentence and what the rule read. */
public final class WaterfallView extends VBox implements Part {

    private static final int COLUMNS = 4;

    private final DecisionViewModel viewModel;
    private final Label heading = new Label();
    private final Label decided = new Label();
    private final GridPane grid = new GridPane();

    /** Shows the picked layer of {@code viewModel}. */
    public WaterfallView(DecisionViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("waterfall-view");
        getStylesheets().add(Theme.sheet(WaterfallView.class, "layers.css"));
        heading.setId("waterfall-heading");
        heading.getStyleClass().add("number");
        decided.setId("decided");
        decided.getStyleClass().add("caption");
        grid.getStyleClass().add("waterfall");
        grid.getColumnConstraints().addAll(column(HPos.LEFT), growing(), column(HPos.RIGHT), column(HPos.RIGHT));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, decided, scroll);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.decided(), decided::setText).value(viewModel.waterfall(), this::show);
    }

    private void show(Waterfall waterfall) {
        heading.setText(waterfall.heading());
        grid.getChildren().clear();
        if (waterfall.steps().isEmpty()) {
            return;
        }
        grid.addRow(0, caption("Rule"), caption(""), caption("Change, pp"), caption("Weight, %"));
        int row = 1;
        for (Waterfall.Step step : waterfall.steps()) {
            Label rule = new Label(step.rule());
            rule.getStyleClass().add("rule");
            grid.addRow(
                    row++,
                    rule,
                    new StepBar(step.before(), step.after()),
                    number(step.change()),
                    number(step.weight()));
            grid.add(words(step), 0, row++, COLUMNS, 1);
        }
        Label target = new Label("Target");
        target.getStyleClass().add("rule");
        Waterfall.Step last = waterfall.steps().getLast();
        grid.addRow(row, target, new StepBar(0, last.after()), number(""), number(last.weight()));
    }

    private static Node words(Waterfall.Step step) {
        Label words = caption(step.sentence() + (step.inputs().isEmpty() ? "" : "\nRead " + step.inputs()));
        words.setWrapText(true);
        // a grid keeps the height of a narrower text
        GridPane.setValignment(words, VPos.TOP);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints column(HPos alignment) {
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
}
