package dev.alvh.desktop.shell;

import dev.alvh.desktop.condor.CondorView;
import dev.alvh.desktop.curve.CurveView;
import dev.alvh.desktop.layer.LayersView;
import dev.alvh.desktop.shell.ShellViewModel.Standing;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.tiles.NumbersView;
import dev.alvh.desktop.tiles.TilesView;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole window. */
public final class ShellView extends StackPane {

    static final PseudoClass REPLAY = PseudoClass.getPseudoClass("replay");
    static final PseudoClass SYNTHETIC = PseudoClass.getPseudoClass("synthetic");
    private static final double LEFT_SHARE = 0.6;
    private static final double TOP_SHARE = 0.54;
    private static final double LEAST_SIDE = 410;

    private final ShellViewModel viewModel;
    private final StackPane center = new StackPane();
    private final Node screen;

    /** Shows {@code viewModel}. */
    public ShellView(ShellViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("shell");
        getStylesheets().add(Theme.sheet(ShellView.class, "shell.css"));
        screen = desk(viewModel);
        BorderPane frame = new BorderPane(center);
        frame.setTop(new TopBar(viewModel));
        frame.setLeft(rail());
        center.getStyleClass().add("screen");
        getChildren().addAll(frame, new ShortcutsView(viewModel));
        viewModel.standing().subscribe(this::stand);
        viewModel.mode().subscribe(mode -> {
            pseudoClassStateChanged(SYNTHETIC, mode.synthetic());
            pseudoClassStateChanged(REPLAY, mode.replay() && !mode.synthetic());
        });
    }

    /** A scene with this window, its theme and its keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        viewModel.theme().subscribe(theme -> {
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

    private static boolean isTyping(@Nullable Node focus) {
        return focus instanceof TextInputControl || (focus instanceof ComboBoxBase<?> box && box.isEditable());
    }

    private void stand(Standing standing) {
        center.getChildren()
                .setAll(
                        switch (standing) {
                            case Standing.Screen _ -> screen;
                            case Standing.Notice notice -> new NoticeView(notice, viewModel);
                        });
    }

    private static Node desk(ShellViewModel viewModel) {
        SplitPane top = row(new CurveView(viewModel.curve()), new LayersView(viewModel.layers()));
        SplitPane bottom = row(new CondorView(viewModel.condor()), new NumbersView(viewModel.tiles()));
        SplitPane rows = new SplitPane(top, bottom);
        rows.setOrientation(Orientation.VERTICAL);
        rows.setDividerPositions(TOP_SHARE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new VBox(8, new TilesView(viewModel.tiles()), rows);
    }

    private static SplitPane row(Region left, Region right) {
        right.setMinWidth(LEAST_SIDE);
        SplitPane row = new SplitPane(left, right);
        row.setDividerPositions(LEFT_SHARE);
        return row;
    }

    private static Node rail() {
        Label desk = new Label("Desk");
        desk.getStyleClass().add("rail-entry");
        desk.setAccessibleText("Screen Desk, shown");
        VBox rail = new VBox(desk);
        rail.getStyleClass().add("rail");
        return rail;
    }
}
