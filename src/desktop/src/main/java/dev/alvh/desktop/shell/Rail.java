package dev.alvh.desktop.shell;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.screen.Place;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The way from screen to screen. */
final class Rail extends VBox implements Part {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShellViewModel viewModel;
    private final Map<Place, Button> entries = new EnumMap<>(Place.class);

    Rail(ShellViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("rail");
        for (Place place : Place.values()) {
            Button entry = new Button(place.title());
            entry.setId("rail-" + place.word());
            entry.getStyleClass().add("rail-entry");
            entry.setTooltip(new Tooltip(place.title() + " (Ctrl+" + place.key() + ")"));
            entry.setOnAction(_ -> viewModel.place().set(place));
            entries.put(place, entry);
        }
        getChildren().addAll(entries.values());
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(
                        viewModel.place(),
                        current -> entries.forEach((place, entry) -> {
                            entry.pseudoClassStateChanged(CURRENT, place == current);
                            entry.setAccessibleText("Screen " + place.title() + (place == current ? ", shown" : ""));
                        }));
    }
}
