package dev.alvh.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of shortcuts, over the screen. */
final class ShortcutsView extends StackPane {

    ShortcutsView(ShellViewModel viewModel) {
        getStyleClass().add("shortcuts");
        setId("shortcuts");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts-grid");
        for (Shortcut shortcut : Shortcut.values()) {
            Label keys = new Label(shortcut.keys());
            keys.getStyleClass().addAll("number", "key");
            grid.addRow(grid.getRowCount(), keys, new Label(shortcut.does()));
        }
        Label title = new Label("Keyboard");
        title.getStyleClass().add("panel-title");
        VBox card = new VBox(12, title, grid);
        card.getStyleClass().addAll("panel", "shortcuts-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(_ -> viewModel.shortcutsShown().set(false));
        visibleProperty().bind(viewModel.shortcutsShown());
    }
}
