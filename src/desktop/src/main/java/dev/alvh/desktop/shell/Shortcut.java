package dev.alvh.desktop.shell;

import dev.alvh.desktop.screen.Place;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Every key of the desk and what it does: what the scene listens to and what the overlay lists are one table. */
@SuppressWarnings("ImmutableEnumChecker") // combinations and method references are immutable, only not marked so
enum Shortcut {
    DESK(
            "Ctrl 1",
            "Desk",
            KeyCode.DIGIT1,
            viewModel -> viewModel.place().set(Place.DESK),
            KeyCombination.SHORTCUT_DOWN),
    REPLAY(
            "Ctrl 4",
            "Replay",
            KeyCode.DIGIT4,
            viewModel -> viewModel.place().set(Place.REPLAY),
            KeyCombination.SHORTCUT_DOWN),
    PREVIOUS_DAY(
            "←",
            "Previous curve date",
            KeyCode.LEFT,
            viewModel -> viewModel.dates().previousDay()),
    NEXT_DAY(
            "→",
            "Next curve date",
            KeyCode.RIGHT,
            viewModel -> viewModel.dates().nextDay()),
    PREVIOUS_MONTH(
            "Page Up",
            "A month back",
            KeyCode.PAGE_UP,
            viewModel -> viewModel.dates().previousMonth()),
    NEXT_MONTH(
            "Page Down",
            "A month on",
            KeyCode.PAGE_DOWN,
            viewModel -> viewModel.dates().nextMonth()),
    FIRST(
            "Home",
            "First curve date",
            KeyCode.HOME,
            viewModel -> viewModel.dates().firstDay()),
    LAST("End", "Last curve date", KeyCode.END, viewModel -> viewModel.dates().lastDay()),
    PREVIOUS_NODE(
            "Ctrl ←",
            "Previous future on the curve",
            KeyCode.LEFT,
            viewModel -> viewModel.curve().selectPrevious(),
            KeyCombination.SHORTCUT_DOWN),
    NEXT_NODE(
            "Ctrl →",
            "Next future on the curve",
            KeyCode.RIGHT,
            viewModel -> viewModel.curve().selectNext(),
            KeyCombination.SHORTCUT_DOWN),
    OVERLAYS(
            "O",
            "Other dates on or off",
            KeyCode.O,
            viewModel -> viewModel.curve().toggleOverlays()),
    PLAY(
            "Space",
            "Play or pause",
            KeyCode.SPACE,
            viewModel -> viewModel.transport().toggle()),
    STEP(
            ".",
            "Step to the next moment",
            KeyCode.PERIOD,
            viewModel -> viewModel.transport().step()),
    SLOWER(
            "[",
            "Slower",
            KeyCode.OPEN_BRACKET,
            viewModel -> viewModel.transport().slower()),
    FASTER(
            "]",
            "Faster",
            KeyCode.CLOSE_BRACKET,
            viewModel -> viewModel.transport().faster()),
    THEME("T", "Dark or light", KeyCode.T, ShellViewModel::toggleTheme),
    SHORTCUTS("?", "These shortcuts", KeyCode.F1, ShellViewModel::toggleShortcuts),
    CLOSE(
            "Esc",
            "Close this list",
            KeyCode.ESCAPE,
            viewModel -> viewModel.shortcutsShown().set(false));

    private final String keys;
    private final String does;
    private final KeyCombination combination;
    private final Consumer<ShellViewModel> action;

    Shortcut(
            String keys,
            String does,
            KeyCode code,
            Consumer<ShellViewModel> action,
            KeyCombination.Modifier... modifiers) {
        this.keys = keys;
        this.does = does;
        this.combination = new KeyCodeCombination(code, modifiers);
        this.action = action;
    }

    String keys() {
        return keys;
    }

    String does() {
        return does;
    }

    KeyCombination combination() {
        return combination;
    }

    void perform(ShellViewModel viewModel) {
        action.accept(viewModel);
    }
}
