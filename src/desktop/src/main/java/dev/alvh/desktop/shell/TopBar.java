package dev.alvh.desktop.shell;

import dev.alvh.desktop.replay.TransportBar;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Mode, date, moment of the numbers, regime, theme, help. */
final class TopBar extends HBox {

    TopBar(ShellViewModel viewModel) {
        getStyleClass().add("top-bar");
        Label name = new Label("ALVH Desk");
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);

        Label mode = new Label();
        mode.setId("mode");
        mode.getStyleClass().add("badge");
        mode.setMinWidth(USE_PREF_SIZE);
        viewModel.mode().subscribe(shown -> {
            mode.setText(shown.text());
            mode.pseudoClassStateChanged(ShellView.SYNTHETIC, shown.synthetic());
            mode.pseudoClassStateChanged(ShellView.REPLAY, shown.replay() && !shown.synthetic());
        });

        Label moment = new Label();
        moment.setId("moment");
        moment.getStyleClass().add("muted");
        moment.textProperty().bind(viewModel.moment());

        Label light = new Label();
        light.setId("feed-light");
        light.getStyleClass().add("light");
        light.setMinWidth(USE_PREF_SIZE);
        Tooltip counts = new Tooltip();
        light.setTooltip(counts);
        viewModel.light().subscribe(shown -> {
            light.setVisible(shown.isPresent());
            shown.ifPresent(health -> {
                tone(light, health.tone());
                light.setText(health.text());
                light.setAccessibleText("Feed: " + health.text() + ". " + health.detail());
                counts.setText(health.detail());
            });
        });

        Label chip = new Label();
        chip.setId("regime");
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        viewModel.regime().subscribe(shown -> {
            chip.setVisible(shown.isPresent());
            shown.ifPresent(regime -> {
                chip.setText(regime.text());
                chip.setAccessibleText("Regime: " + regime.text());
                tone(chip, regime.tone());
            });
        });

        Button theme = new Button();
        theme.setId("theme");
        theme.setMinWidth(USE_PREF_SIZE);
        theme.textProperty().bind(viewModel.theme().map(now -> now == Theme.DARK ? "Light" : "Dark"));
        theme.setOnAction(_ -> viewModel.toggleTheme());
        theme.accessibleTextProperty().bind(theme.textProperty().map(text -> text + " theme"));
        theme.setTooltip(new Tooltip("Change the theme (T)"));

        Button help = new Button("?");
        help.setAccessibleText("Keyboard shortcuts");
        help.setMinWidth(USE_PREF_SIZE);
        help.setTooltip(new Tooltip("Keyboard shortcuts (?)"));
        help.setOnAction(_ -> viewModel.toggleShortcuts());

        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        mode,
                        new DateBar(viewModel),
                        new TransportBar(viewModel.transport()),
                        moment,
                        space,
                        light,
                        chip,
                        theme,
                        help);
    }

    private static void tone(Label label, Tone tone) {
        for (Tone each : Tone.values()) {
            label.getStyleClass().remove(each.styleClass());
        }
        label.getStyleClass().add(tone.styleClass());
    }
}
