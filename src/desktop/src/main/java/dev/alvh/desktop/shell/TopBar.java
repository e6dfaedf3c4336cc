package dev.alvh.desktop.shell;

import dev.alvh.desktop.replay.TransportBar;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Mode, date, moment of the numbers, next event, regime, theme, help. */
final class TopBar extends HBox implements Part {

    private final ShellViewModel viewModel;
    private final Label mode = label("mode", "badge");
    private final Label moment = label("moment", "muted");
    private final Label event = label("next-event", "muted");
    private final Label light = label("feed-light", "light");
    private final Label chip = label("regime", "chip");
    private final Label message = label("desk-message", "desk-message");
    private final Label recording = label("recording", "recording");
    private final Tooltip whole = new Tooltip();
    private final Tooltip counts = new Tooltip();
    private final Button theme = new Button();
    private final DateBar dates;
    private final TransportBar transport;

    TopBar(ShellViewModel viewModel) {
        this.viewModel = viewModel;
        this.dates = new DateBar(viewModel.dates());
        this.transport = new TransportBar(viewModel.transport());
        getStyleClass().add("top-bar");
        mode.setMinWidth(USE_PREF_SIZE);
        light.setMinWidth(USE_PREF_SIZE);
        light.setTooltip(counts);
        chip.setMinWidth(USE_PREF_SIZE);
        event.setTooltip(new Tooltip("The next scheduled release of the calendar in the data"));
        message.setTooltip(whole);
        message.setMinWidth(0);
        recording.setMinWidth(0);
        // the first to give way where the window is narrow
        event.setMinWidth(0);
        moment.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        theme.setId("theme");
        theme.setMinWidth(USE_PREF_SIZE);
        theme.setOnAction(_ -> viewModel.toggleTheme());
        theme.setTooltip(new Tooltip("Change the theme (T)"));
        Button help = new Button("?");
        help.setAccessibleText("Keyboard shortcuts");
        help.setMinWidth(USE_PREF_SIZE);
        help.setTooltip(new Tooltip("Keyboard shortcuts (?)"));
        help.setOnAction(_ -> viewModel.toggleShortcuts());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(mode, dates, transport, moment, recording, space, message, event, light, chip, theme, help);
    }

    @Override
    public Subscription follow() {
        StatusViewModel status = viewModel.status();
        return new Followed()
                .value(status.mode(), this::show)
                .value(status.moment(), moment::setText)
                .value(status.nextEvent(), event::setText)
                .value(status.message(), this::show)
                .value(status.recording(), text -> {
                    recording.setText(text);
                    recording.setManaged(!text.isEmpty());
                })
                .value(status.light(), this::show)
                .value(status.regime(), this::showRegime)
                .value(viewModel.theme(), this::show)
                .and(dates.follow())
                .and(transport.follow());
    }

    private void show(StatusViewModel.Mode shown) {
        mode.setText(shown.text());
        mode.pseudoClassStateChanged(ShellView.SYNTHETIC, shown.synthetic());
        mode.pseudoClassStateChanged(ShellView.REPLAY, shown.replay() && !shown.synthetic());
    }

    private void show(Optional<StatusViewModel.Light> shown) {
        light.setVisible(shown.isPresent());
        shown.ifPresent(health -> {
            health.tone().paint(light);
            light.setText(health.text());
            light.setAccessibleText("Feed: " + health.text() + ". " + health.detail());
            counts.setText(health.detail());
        });
    }

    /** In the place of the next event, so that nothing moves. */
    private void show(StatusViewModel.Message shown) {
        boolean any = !shown.text().isEmpty();
        message.setText(shown.text());
        message.setAccessibleText(shown.detail());
        whole.setText(shown.detail());
        message.setVisible(any);
        message.setManaged(any);
        event.setVisible(!any);
        event.setManaged(!any);
    }

    private void showRegime(Optional<StatusViewModel.Chip> shown) {
        chip.setVisible(shown.isPresent());
        shown.ifPresent(regime -> {
            chip.setText(regime.text());
            chip.setAccessibleText("Regime: " + regime.text());
            regime.tone().paint(chip);
        });
    }

    private void show(Theme now) {
        theme.setText(now == Theme.DARK ? "Light" : "Dark");
        theme.setAccessibleText(theme.getText() + " theme");
    }

    private static Label label(String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
