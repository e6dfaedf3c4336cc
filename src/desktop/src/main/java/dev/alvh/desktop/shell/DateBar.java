package dev.alvh.desktop.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Steps through the dates that have a curve, or goes to any date. */
final class DateBar extends HBox {

    private final DatePicker picker = new DatePicker();

    DateBar(ShellViewModel viewModel) {
        getStyleClass().add("date-bar");
        picker.setId("date");
        picker.setPrefWidth(142);
        picker.setAccessibleText("Date on screen, year-month-day");
        picker.setConverter(new IsoDate());
        picker.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || !viewModel.hasCurve(date));
            }
        });
        visibleProperty().bind(viewModel.date().map(Optional::isPresent));
        viewModel.date().subscribe(date -> picker.setValue(date.orElse(null)));
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

    /** ISO dates; whatever is none is no date, and the field goes back to the one on screen. */
    private static final class IsoDate extends StringConverter<@Nullable LocalDate> {

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException _) {
                return null;
            }
        }
    }
}
