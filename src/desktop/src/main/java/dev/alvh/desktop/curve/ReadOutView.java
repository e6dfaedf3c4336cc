package dev.alvh.desktop.curve;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The picked-out future, in a strip above the chart where it covers nothing. */
final class ReadOutView extends HBox {

    private static final double PER_CHARACTER = 8;

    private final CurveViewModel viewModel;

    ReadOutView(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("read-out");
        setId("read-out");
        getChildren()
                .addAll(
                        field("Contract", value(ContractRow::contract, 12)),
                        field("Settles", value(ContractRow::settles, 15)),
                        field("Days", value(ContractRow::days, 5)),
                        field("Price, points", value(ContractRow::price, 7)),
                        field(viewModel.changeSince(), value(ContractRow::change, 10)),
                        field("Roll yield, %/yr", value(ContractRow::rollYield, 7)),
                        field("Source", value(ContractRow::provenance, 9)));
    }

    private Label value(Function<ContractRow, String> part, int characters) {
        Label label = new Label();
        label.getStyleClass().addAll("number", "read-out-value");
        label.setMinWidth(characters * PER_CHARACTER);
        label.textProperty().bind(viewModel.readOut().map(row -> row.map(part).orElse("")));
        return label;
    }

    private static VBox field(String name, Label value) {
        return field(new SimpleStringProperty(name), value);
    }

    private static VBox field(ObservableValue<String> name, Label value) {
        Label caption = new Label();
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.textProperty().bind(name);
        return new VBox(caption, value);
    }
}
