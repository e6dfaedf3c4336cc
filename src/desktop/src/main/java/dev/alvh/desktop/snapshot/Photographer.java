package dev.alvh.desktop.snapshot;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.session.DataSource;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
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
     * Writes one PNG for each state to {@code folder}, which is made where it is missing, and ends the toolkit.
     *
     * @return the files written, in order
     */
    public List<Path> writeAll(
            Path folder, List<ScreenState> states, DataSource source, MarketHistory history, LocalDate date)
            throws IOException, ToolkitFailure, ExecutionException, InterruptedException {
        Files.createDirectories(folder);
        List<WritableImage> pictures = FxThread.startAndCall(() -> {
            Fonts.load();
            return states.stream()
                    .map(state -> picture(state.session(source, history, date)))
                    .toList();
        });
        FxThread.exit();
        List<Path> files =
                states.stream().map(state -> folder.resolve(state.file())).toList();
        for (int k = 0; k < files.size(); k++) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.get(k)))) {
                Png.write(pictures.get(k), out);
            }
        }
        return files;
    }

    private WritableImage picture(DeskSession session) {
        ShellViewModel viewModel =
                new ShellViewModel(session, Optional.of(session.state().get().source()));
        viewModel.theme().set(theme);
        Scene scene = new ShellView(viewModel).scene(size.layoutWidth(), size.layoutHeight());
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
        return root.snapshot(parameters, new WritableImage(size.width(), size.height()));
    }
}
