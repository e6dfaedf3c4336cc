package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.RoleRegion;
import dev.alvh.desktop.theme.Tone;
import eu.hansolo.tilesfx.Tile;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A number in large figures, what it is measured against, and a TilesFX graphic in our colours. */
final class TileView extends RoleRegion {

    private static final double GRAPHIC_SHARE = 0.42;
    private static final double WIDEST_GRAPHIC = 240;
    private static final double EDGE = 1;

    /** TilesFX keeps the upper part of a tile for words that are not there: that part is clipped away. */
    private static final double OVERSIZE = 1.75;

    private final ObservableValue<TileText> text;
    private final Tile graphic;
    private final BiConsumer<TileView, Tile> tint;
    private final VBox words;

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
        words = new VBox(title, value, detail);
        words.getStyleClass().add("tile-words");
        getChildren().addAll(words, graphic);
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
        double height = getHeight() - 2 * EDGE;
        double width = Math.min(Math.rint(getWidth() * GRAPHIC_SHARE), WIDEST_GRAPHIC);
        words.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE - width, height);
        double tall = Math.rint(height * OVERSIZE);
        graphic.setPrefSize(width, tall);
        graphic.resizeRelocate(getWidth() - EDGE - width, EDGE + height - tall, width, tall);
        graphic.setClip(new Rectangle(0, tall - height, width, height));
    }
}
