package dev.alvh.desktop.shell;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The list of shortcuts, over the screen. */
final class ShortcutsView extends StackPane implements Part {

    private final ShellViewModel viewModel;

    ShortcutsView(ShellViewModel viewModel) {
        this.viewModel = viewModel;
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
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.shortcutsShown(), this::setVisible);
    }
}
