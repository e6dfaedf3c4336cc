package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.RoleRegion;
import dev.alvh.desktop.theme.Tone;
import eu.hansolo.tilesfx.Tile;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number in large figures, what it is measured against, and a TilesFX graphic in our colours. */
final class TileView extends RoleRegion {

    private static final double GRAPHIC_SHARE = 0.42;
    private static final double WIDEST_GRAPHIC = 240;
    private static final double EDGE = 1;

    private final ObservableValue<TileText> text;
    private final Tile graphic;
    private final TileGraphics shape;
    private final VBox words;

    /** A tile with words beside {@code shape}. */
    TileView(ObservableValue<TileText> text, TileGraphics shape) {
        this.text = text;
        this.shape = shape;
        this.graphic = shape.tile();
        getStyleClass().addAll("panel", "tile-view");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(text.map(shown -> shown.title() + ": " + shown.text() + ". " + shown.detail()
                        + (shown.source().isEmpty() ? "" : ", " + shown.source())));
        Label title = label("caption", text.map(TileText::title));
        Label value = label("tile-value", text.map(TileText::text));
        Label detail = label("tile-detail", text.map(TileText::detail));
        detail.setWrapText(true);
        Label source = label("caption", text.map(TileText::source));
        words = new VBox(title, value, detail, source);
        words.getStyleClass().add("tile-words");
        getChildren().addAll(words, graphic);
        getChildren().addAll(shape.labels());
        text.subscribe(shown -> {
            tone(value, shown.tone());
            retint();
        });
    }

    private static Label label(String styleClass, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        return label;
    }

    private static void tone(Label label, Tone tone) {
        for (Tone each : Tone.values()) {
            label.getStyleClass().remove(each.styleClass());
        }
        label.getStyleClass().add(tone.styleClass());
    }

    private TileText text() {
        return text.getValue();
    }

    private void retint() {
        graphic.setBackgroundColor(color(Role.PANEL));
        shape.tint(graphic, this::color, text());
    }

    @Override
    protected void rolesChanged() {
        retint();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - 2 * EDGE;
        double width = Math.min(Math.rint(getWidth() * GRAPHIC_SHARE), WIDEST_GRAPHIC);
        words.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE - width, height);
        shape.layout(graphic, getWidth() - EDGE - width, EDGE, width, height);
    }
}
