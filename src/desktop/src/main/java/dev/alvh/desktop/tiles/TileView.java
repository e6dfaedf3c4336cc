package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.RoleRegion;
import dev.alvh.desktop.theme.Tone;
import eu.hansolo.tilesfx.Tile;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A number in large figures, what it is measured against, and a TilesFX graphic in our colours. */
final class TileView extends RoleRegion {

    private static final double GRAPHIC_SHARE = 0.42;

    private final ObservableValue<TileText> text;
    private final Tile graphic;
    private final BiConsumer<TileView, Tile> tint;
    private final HBox content;

    /**
     * A tile.
     *
     * @param tint gives the graphic its colours, whenever the theme or the text has changed
     */
    TileView(ObservableValue<TileText> text, Tile graphic, BiConsumer<TileView, Tile> tint) {
        this.text = text;
        this.graphic = graphic;
        this.tint = tint;
        getStyleClass().addAll("panel", "tile-view");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text.map(shown -> shown.title() + ": " + shown.text() + ". " + shown.detail()));
        Label title = label("caption", text.map(TileText::title));
        Label value = label("tile-value", text.map(TileText::text));
        Label detail = label("tile-detail", text.map(TileText::detail));
        detail.setWrapText(true);
        VBox words = new VBox(title, value, detail);
        words.getStyleClass().add("tile-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(words, graphic);
        content.getStyleClass().add("tile-content");
        getChildren().add(content);
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

    TileText text() {
        return text.getValue();
    }

    private void retint() {
        graphic.setBackgroundColor(color(Role.PANEL));
        tint.accept(this, graphic);
    }

    @Override
    protected void rolesChanged() {
        retint();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(Math.rint(getWidth() * GRAPHIC_SHARE), 240);
        graphic.setPrefSize(width, getHeight() - 2);
        graphic.setMinSize(width, getHeight() - 2);
        graphic.setMaxSize(width, getHeight() - 2);
        content.resizeRelocate(1, 1, getWidth() - 2, getHeight() - 2);
    }
}
