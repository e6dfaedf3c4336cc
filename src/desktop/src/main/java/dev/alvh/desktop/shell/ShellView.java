package dev.alvh.desktop.shell;

import dev.alvh.desktop.replay.ReplayView;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Place;
import dev.alvh.desktop.screen.ScreenView;
import dev.alvh.desktop.theme.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The whole window. */
public final class ShellView extends StackPane implements AutoCloseable {

    static final PseudoClass REPLAY = PseudoClass.getPseudoClass("replay");
    static final PseudoClass SYNTHETIC = PseudoClass.getPseudoClass("synthetic");

    private final ShellViewModel viewModel;
    private final StackPane center = new StackPane();
    private final Map<Place, ScreenView> screens = new EnumMap<>(Place.class);
    private final Followed following = new Followed();
    private @Nullable ScreenView active;

    /** Shows {@code viewModel}. */
    public ShellView(ShellViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("shell");
        getStylesheets().add(Theme.sheet(ShellView.class, "shell.css"));
        screens.put(Place.DESK, DeskScreen.of(viewModel));
        screens.put(Place.REPLAY, ReplayView.screen(viewModel.replay(), viewModel.sources()));
        TopBar top = new TopBar(viewModel);
        Rail rail = new Rail(viewModel);
        ShortcutsView shortcuts = new ShortcutsView(viewModel);
        BorderPane frame = new BorderPane(center);
        frame.setTop(top);
        frame.setLeft(rail);
        center.getStyleClass().add("screen");
        getChildren().addAll(frame, shortcuts);
        following
                .and(top.follow())
                .and(rail.follow())
                .and(shortcuts.follow())
                .value(viewModel.place(), _ -> stand())
                .value(viewModel.standing().standing(), _ -> stand())
                .value(viewModel.status().mode(), mode -> {
                    pseudoClassStateChanged(SYNTHETIC, mode.synthetic());
                    pseudoClassStateChanged(REPLAY, mode.replay() && !mode.synthetic());
                });
    }

    /** A scene with this window, its theme and its keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        following.value(viewModel.theme(), theme -> {
            Application.setUserAgentStylesheet(theme.controls());
            scene.getStylesheets().setAll(theme.stylesheets());
        });
        for (Shortcut shortcut : Shortcut.values()) {
            scene.getAccelerators().put(shortcut.combination(), () -> {
                if (!isTyping(scene.getFocusOwner())) {
                    shortcut.perform(viewModel);
                }
            });
        }
        // which key types a question mark differs from keyboard to keyboard
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !isTyping(scene.getFocusOwner())) {
                viewModel.toggleShortcuts();
            }
        });
        // or the date field would have it, and with it the arrow keys
        requestFocus();
        return scene;
    }

    /** Follows its view model no more. */
    @Override
    public void close() {
        show(null);
        following.unsubscribe();
    }

    private static boolean isTyping(@Nullable Node focus) {
        return focus instanceof TextInputControl || (focus instanceof ComboBoxBase<?> box && box.isEditable());
    }

    /** One state in, one place out: the screen, or a sentence where it would be. */
    private void stand() {
        Place place = viewModel.place().get();
        Standing standing = viewModel.standing().standing().get();
        if (standing instanceof Standing.Notice notice && !(place == Place.REPLAY && notice.isOfOneDate())) {
            show(null);
            center.getChildren().setAll(new NoticeView(notice, viewModel.standing()));
        } else {
            show(Objects.requireNonNull(screens.get(place), place::title));
        }
    }

    private void show(@Nullable ScreenView wanted) {
        if (wanted == active) {
            return;
        }
        if (active != null) {
            active.deactivate();
        }
        active = wanted;
        if (wanted != null) {
            wanted.activate();
            center.getChildren().setAll(wanted.content());
        }
        // what had the focus may be gone, and the keys with it
        requestFocus();
    }
}
