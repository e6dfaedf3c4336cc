package dev.alvh.desktop.curve;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/** The picked-out future, in a strip above the chart where it covers nothing. */
final class ReadOutView extends HBox implements Part {

    private static final double PER_CHARACTER = 7.8;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private record Field(Label caption, Label value, Function<ContractRow, String> text, boolean live) {}

    private final CurveViewModel viewModel;
    private final Label change = caption("Change");
    private final List<Field> fields = List.of(
            field(caption("Contract"), 6, ContractRow::contract, false),
            field(caption("Settles"), 15, ContractRow::settles, false),
            field(caption("Days"), 5, ContractRow::days, false),
            field(caption("Price"), 7, ContractRow::price, true),
            field(caption("Bid–ask"), 12, ReadOutView::sides, true),
            field(change, 10, ContractRow::change, true),
            field(caption("Roll, %/yr"), 7, ContractRow::rollYield, true),
            field(caption("Source"), 9, ReadOutView::source, true));

    ReadOutView(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("read-out");
        setId("read-out");
        fields.forEach(field -> getChildren().add(new VBox(field.caption(), field.value())));
        // what does not fit a narrow panel is cut off at its right, and is in the table
        setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.changeSince(), change::setText).value(viewModel.readOut(), this::show);
    }

    private void show(Optional<ContractRow> row) {
        boolean stale = row.flatMap(ContractRow::stale).isPresent();
        fields.forEach(field -> {
            field.value().setText(row.map(field.text()).orElse(""));
            field.value().pseudoClassStateChanged(STALE, stale && field.live());
        });
    }

    private static String sides(ContractRow row) {
        return row.sides().isEmpty() ? Numbers.NONE : row.sides();
    }

    private static String source(ContractRow row) {
        return row.stale().map(age -> "stale " + age).orElse(row.provenance());
    }

    private static Field field(Label caption, int characters, Function<ContractRow, String> text, boolean live) {
        Label value = new Label();
        value.getStyleClass().addAll("number", "read-out-value");
        value.setMinWidth(characters * PER_CHARACTER);
        return new Field(caption, value, text, live);
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}
