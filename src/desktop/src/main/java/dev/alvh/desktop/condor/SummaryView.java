package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The facts of the condor. */
final class SummaryView extends VBox implements Part {

    private static final int PAIRS = 2;

    private final CondorViewModel viewModel;
    private final GridPane facts = new GridPane();

    SummaryView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("summary");
        setId("summary");
        facts.getStyleClass().add("grid");
        for (int column = 0; column < 3 * PAIRS; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column % 3 == 1 ? HPos.RIGHT : HPos.LEFT);
            constraints.setHgrow(column % 3 == 1 ? Priority.ALWAYS : Priority.NEVER);
            facts.getColumnConstraints().add(constraints);
        }
        getChildren().add(facts);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.facts(), this::show);
    }

    private void show(List<Fact> all) {
        facts.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            Fact fact = all.get(i);
            Label value = label(fact.value(), "number");
            int column = i % PAIRS * 3;
            facts.add(label(fact.name(), "caption"), column, i / PAIRS);
            facts.add(value, column + 1, i / PAIRS);
            facts.add(label(fact.unit(), "caption"), column + 2, i / PAIRS);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
