package dev.alvh.desktop.shell;

import dev.alvh.desktop.replay.IsoDate;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** Steps through the dates that have a curve, or goes to any date. */
final class DateBar extends HBox implements Part {

    private final DatesViewModel viewModel;
    private final DatePicker picker = new DatePicker();

    DateBar(DatesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("date-bar");
        picker.setId("date");
        picker.setPrefWidth(142);
        picker.setMinWidth(132);
        picker.setAccessibleText("Date on screen, year-month-day");
        picker.setConverter(new IsoDate());
        picker.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || !viewModel.hasCurve(date));
            }
        });
        picker.valueProperty().subscribe(date -> {
            if (date == null) {
                picker.setValue(viewModel.date().get().orElse(null));
            } else if (!date.equals(viewModel.date().get().orElse(null))) {
                viewModel.goTo(date);
            }
        });
        picker.setOnAction(_ -> leave());
        picker.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
            }
        });
        getChildren()
                .addAll(
                        step("‹", "Previous curve date (Left)", viewModel::previousDay),
                        picker,
                        step("›", "Next curve date (Right)", viewModel::nextDay));
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.date(), date -> {
            setVisible(date.isPresent());
            picker.setValue(date.orElse(null));
        });
    }

    /** The keys belong to the desk again. */
    private void leave() {
        if (picker.isFocused() && getScene() != null) {
            getScene().getRoot().requestFocus();
        }
    }

    private static Button step(String sign, String what, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("step");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
