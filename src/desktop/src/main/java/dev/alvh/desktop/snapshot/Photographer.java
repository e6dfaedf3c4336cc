package dev.alvh.desktop.snapshot;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.screen.Place;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.shell.ShellView;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.theme.CanvasRegion;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Theme;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Takes pictures of the screens, with a display or without. */
public final class Photographer {

    private final ImageSize size;
    private final Theme theme;

    /** Takes pictures of one size in one theme. */
    public Photographer(ImageSize size, Theme theme) {
        this.size = size;
        this.theme = theme;
    }

    /**
     * Writes one PNG for each state and screen to {@code folder}, which is made where it is missing, and ends the toolkit.
     *
     * @param sessions of each state; closed when its pictures are taken
     * @return the files written, in order
     */
    public List<Path> writeAll(Path folder, List<ScreenState> states, Function<ScreenState, DeskSession> sessions)
            throws IOException, ToolkitFailure, ExecutionException, InterruptedException {
        Files.createDirectories(folder);
        List<Path> files = FxThread.startAndCall(() -> {
            Fonts.load();
            List<Path> written = new ArrayList<>();
            for (ScreenState state : states) {
                try (DeskSession session = sessions.apply(state)) {
                    for (Place place : Place.values()) {
                        // written at once: a picture at 4K takes 33 MB, and only one of them need be held
                        written.add(write(folder.resolve(state.file(place)), picture(session, place)));
                    }
                }
            }
            return written;
        });
        FxThread.exit();
        return files;
    }

    private static Path write(Path file, WritableImage picture) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Png.write(picture, out);
        }
        return file;
    }

    private WritableImage picture(DeskSession session, Place place) {
        ShellViewModel viewModel =
                new ShellViewModel(session, Optional.of(session.state().get().source()));
        viewModel.theme().set(theme);
        viewModel.place().set(place);
        ShellView view = new ShellView(viewModel);
        Scene scene = view.scene(size.layoutWidth(), size.layoutHeight());
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        for (var canvas : root.lookupAll(".roles")) {
            if (canvas instanceof CanvasRegion region) {
                region.setDensity(size.scale());
            }
        }
        // the first picture settles what only a pulse does, such as the skins of the tiles
        scene.snapshot(null);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(size.scale(), size.scale()));
        WritableImage picture = root.snapshot(parameters, new WritableImage(size.width(), size.height()));
        view.close();
        viewModel.close();
        return picture;
    }
}
