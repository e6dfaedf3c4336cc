package dev.alvh.desktop.tiles;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.RoleRegion;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A number in large figures, what it is measured against, and beside them a graphic in our colours. */
final class TileView extends RoleRegion implements Part {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double WIDEST_GRAPHIC = 240;
    private static final double EDGE = 1;

    private final ObservableValue<TileText> text;
    private final Optional<TileGraphics> shape;
    private final double share;
    private final Label title = label("caption");
    private final Label value = label("tile-value");
    private final Label detail = label("tile-detail");
    private final Label source = label("caption");
    private final VBox words = new VBox(title, value, detail, source);
    private final Tooltip all = new Tooltip();
    private OptionalDouble level = OptionalDouble.empty();

    /**
     * A tile with words beside a graphic.
     *
     * @param share of the width that the graphic has
     */
    TileView(ObservableValue<TileText> text, TileGraphics shape, double share) {
        this(text, Optional.of(shape), share);
    }

    /** A tile of words. */
    TileView(ObservableValue<TileText> text) {
        this(text, Optional.empty(), 0);
    }

    private TileView(ObservableValue<TileText> text, Optional<TileGraphics> shape, double share) {
        this.text = text;
        this.shape = shape;
        this.share = share;
        getStyleClass().addAll("panel", "tile-view");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("tile-words");
        getChildren().add(words);
        shape.ifPresent(graphic -> {
            getChildren().add(graphic.node());
            getChildren().addAll(graphic.labels());
        });
        Tooltip.install(this, all);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(text, this::show);
    }

    private void show(TileText shown) {
        title.setText(shown.title());
        value.setText(shown.text());
        detail.setText(shown.detail());
        source.setText(shown.source());
        // a reason may be long, and has the line of the source too
        detail.setWrapText(shown.level().isEmpty());
        shown.tone().paint(value);
        value.pseudoClassStateChanged(STALE, shown.stale().isPresent());
        source.pseudoClassStateChanged(STALE, shown.stale().isPresent());
        String spoken = shown.title() + ": " + shown.text() + ". " + shown.detail()
                + (shown.source().isEmpty() ? "" : ", " + shown.source());
        setAccessibleText(spoken);
        all.setText(spoken);
        level = shown.level();
        retint();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void retint() {
        shape.ifPresent(graphic -> graphic.tint(this::color, level));
    }

    @Override
    protected void rolesChanged() {
        retint();
    }

    /** Words come first: the graphic gives way before a number's unit or date is cut off. */
    private double graphicWidth() {
        double least = shape.map(TileGraphics::narrowest).orElse(0.0);
        double wanted = Math.clamp(Math.rint(getWidth() * share), least, WIDEST_GRAPHIC);
        double left = getWidth() - 2 * EDGE - Math.ceil(words.prefWidth(-1));
        return detail.isWrapText() ? wanted : Math.clamp(left, least, wanted);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - 2 * EDGE;
        double width = graphicWidth();
        words.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE - width, height);
        shape.ifPresent(graphic -> graphic.layout(getWidth() - EDGE - width, EDGE, width, height));
    }
}
