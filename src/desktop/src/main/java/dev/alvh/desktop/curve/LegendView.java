package dev.alvh.desktop.curve;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.text.Dates;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.util.Subscription;

/** The dates that the curve is compared with: each can be switched, the added one removed. */
final class LegendView extends FlowPane implements Part {

    private final CurveViewModel viewModel;
    private final DatePicker add = new DatePicker();

    LegendView(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("legend");
        add.setPromptText("Add date");
        add.setAccessibleText("Compare with the curve of another date");
        add.setEditable(false);
        add.setPrefWidth(118);
        add.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || !viewModel.hasCurve(date));
            }
        });
        add.valueProperty().subscribe(date -> {
            if (date != null) {
                viewModel.compareWith(date);
                add.setValue(null);
            }
        });
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.overlaysOn(), on -> setDisable(!on))
                .list(viewModel.legend(), this::rebuild);
    }

    private void rebuild() {
        getChildren().setAll(viewModel.legend().stream().map(this::entry).toList());
        getChildren().add(add);
    }

    private Node entry(OverlayLine line) {
        Line sample = new Line(0, 0, 22, 0);
        sample.getStyleClass().addAll("overlay-sample", "overlay-" + (line.slot() + 1));
        Label title = new Label(line.title());
        Label date = new Label(line.date().map(Dates::plain).orElse("no curve"));
        date.getStyleClass().add("muted");
        HBox content = line.removable() ? new HBox(6, sample, title) : new HBox(6, sample, title, date);
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(content);
        toggle.getStyleClass().add("legend-entry");
        toggle.setSelected(line.shown());
        toggle.setDisable(line.date().isEmpty());
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText("Overlay " + line.title() + ", " + date.getText());
        toggle.setOnAction(_ -> viewModel.toggle(line));
        return line.removable() ? new HBox(toggle, remover(line)) : toggle;
    }

    private Button remover(OverlayLine line) {
        Button remove = new Button("×");
        remove.getStyleClass().add("legend-entry");
        remove.setAccessibleText("Remove overlay " + line.title());
        remove.setOnAction(_ -> viewModel.remove(line));
        return remove;
    }
}
